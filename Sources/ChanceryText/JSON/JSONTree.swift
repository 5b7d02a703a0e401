/// A whole JSON text as one flat array of values, each before the values within it.
///
/// ```swift
/// let tree = try JSONTree(Array(#"{"name": "Anna", "job": {"since": 2019}}"#.utf8))
/// tree.value("name", of: 0).flatMap { tree.string($0) }  // "Anna"
/// ```
///
/// Strings are decoded when they are asked for. Reading is by a loop, never by recursion, and takes
/// time in proportion to the text. Two things that RFC 8259 forbids and that pages contain all the
/// same are read: control characters within strings, as blanks, and a comma before a closing sign.
package struct JSONTree: Sendable {
  /// The kinds of value.
  package enum Kind: UInt8, Sendable {
    case string
    case number
    case other
    case object
    case array
  }

  /// A value with its place.
  struct Node: Sendable {
    let kind: Kind
    /// The name that an object gives to the value, between its quotation marks.
    let name: Range<Int32>
    /// The bytes of the value, quotation marks and brackets included.
    var bytes: Range<Int32>
    /// The number of the first value after this one and all within it.
    var end: Int32
    /// The number of the object or array around it, -1 for the outermost value.
    let parent: Int32
  }

  private let text: [UInt8]
  private(set) var nodes: [Node] = []

  /// Reads a text that holds one value.
  ///
  /// - Parameter text: UTF-8, at most 2 GB.
  /// - Throws: `JSONProblem` when the text is not JSON or too deep.
  package init(_ text: [UInt8]) throws(JSONProblem) {
    let clean = text.contains { $0 < 0x20 } ? text.map { max($0, 0x20) } : text
    self.text = clean
    nodes = try Self.nodes(of: clean)
  }

  private static func nodes(of text: [UInt8]) throws(JSONProblem) -> [Node] {
    let result: Result<[Node], JSONProblem> = text.withUnsafeBufferPointer { bytes in
      do throws(JSONProblem) {
        var builder = Builder(JSONReader(bytes))
        try builder.run()
        return .success(builder.nodes)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension JSONTree {
  /// The kind of a value.
  package func kind(of node: Int) -> Kind { nodes[node].kind }

  /// The bytes of the text that a value takes, brackets and quotation marks included.
  package func bytes(of node: Int) -> Range<Int> {
    Int(nodes[node].bytes.lowerBound)..<Int(nodes[node].bytes.upperBound)
  }

  /// The number of the first value after one and all within it.
  package func end(of node: Int) -> Int { Int(nodes[node].end) }

  /// The object or array around a value, -1 for the outermost one.
  package func parent(of node: Int) -> Int { Int(nodes[node].parent) }

  /// The values directly within an object or array, in order.
  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }

  /// The value that an object gives to a name; the first when there are several.
  ///
  /// The name is compared as it is written, escapes and all.
  package func value(_ name: StaticString, of object: Int) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    var child = object + 1
    while child < Int(nodes[object].end) {
      if isName(of: child, name) { return child }
      child = Int(nodes[child].end)
    }
    return nil
  }

  /// Whether an object calls a value so.
  package func isName(of node: Int, _ name: StaticString) -> Bool {
    let range = nodes[node].name
    guard range.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count
    where text[Int(range.lowerBound) + offset] != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The string that a value is; `nil` for values of other kinds.
  package func string(_ node: Int) -> String? {
    guard nodes[node].kind == .string else { return nil }
    return text.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      reader.position = Int(nodes[node].bytes.lowerBound)
      return try? reader.string()
    }
  }

  /// Whether the text of a value that is neither string, object nor array is the one given.
  package func isLiteral(_ node: Int, _ literal: StaticString) -> Bool {
    let range = bytes(of: node)
    return range.count == literal.utf8CodeUnitCount
      && range.enumerated().allSatisfy { text[$0.element] == literal.utf8Start[$0.offset] }
  }

  /// How many values there are.
  package var count: Int { nodes.count }
}

extension JSONTree {
  /// Reads values one after the other; a stack holds the objects and arrays that are open.
  private struct Builder {
    private var reader: JSONReader
    private var open: [Int] = []
    var nodes: [Node] = []

    init(_ reader: JSONReader) { self.reader = reader }

    mutating func run() throws(JSONProblem) {
      repeat {
        try takeValue()
        try close()
      } while !open.isEmpty
      try reader.expectEnd()
    }

    private var isInObject: Bool { open.last.map { nodes[$0].kind == .object } ?? false }

    /// Reads a scalar, or the opening sign of an object or array.
    private mutating func takeValue() throws(JSONProblem) {
      let name = isInObject ? try takeName() : 0..<0
      let sign = try reader.upcoming()
      let start = Int32(truncatingIfNeeded: reader.position)
      let kind = Self.kind(of: sign)
      let parent = Int32(truncatingIfNeeded: open.last ?? -1)
      if kind == .object || kind == .array {
        guard open.count < JSONReader.deepest else {
          throw reader.problem(.tooDeep(limit: JSONReader.deepest))
        }
        open.append(nodes.count)
        reader.position += 1
      } else {
        try skip(kind, sign)
      }
      let end = Int32(truncatingIfNeeded: reader.position)
      nodes.append(
        Node(
          kind: kind, name: name, bytes: start..<end,
          end: Int32(truncatingIfNeeded: nodes.count + 1), parent: parent))
    }

    private mutating func skip(_ kind: Kind, _ sign: UInt8) throws(JSONProblem) {
      switch kind {
      case .string: try reader.skipString()
      case .other: try reader.skipWord(sign)
      default: try reader.skipNumber()
      }
    }

    private static func kind(of sign: UInt8) -> Kind {
      switch sign {
      case UInt8(ascii: "{"): .object
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "\""): .string
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .other
      default: .number
      }
    }

    private mutating func takeName() throws(JSONProblem) -> Range<Int32> {
      let next = try reader.upcoming()
      guard next == UInt8(ascii: "\"") else { throw reader.problem(.unexpected(next)) }
      let start = reader.position + 1
      try reader.skipString()
      let end = reader.position - 1
      try reader.expect(UInt8(ascii: ":"))
      return Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }

    /// After a value or an opening sign: closes what ends here, else steps over the comma.
    private mutating func close() throws(JSONProblem) {
      var isAfterValue = open.last != nodes.count - 1
      while let last = open.last {
        var next = try reader.upcoming()
        if next == UInt8(ascii: ","), isAfterValue {
          reader.position += 1
          next = try reader.upcoming()
          if next != UInt8(ascii: "}"), next != UInt8(ascii: "]") { return }
        }
        let closer = nodes[last].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
        guard next == closer else {
          if !isAfterValue { return }
          throw reader.problem(.unexpected(next))
        }
        reader.position += 1
        open.removeLast()
        let end = Int32(truncatingIfNeeded: reader.position)
        nodes[last].bytes = nodes[last].bytes.lowerBound..<end
        nodes[last].end = Int32(truncatingIfNeeded: nodes.count)
        isAfterValue = true
      }
    }
  }
}
