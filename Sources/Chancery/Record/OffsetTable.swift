public import ChanceryText

/// How a record counts the offsets of its spans.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode code points, as the W3C Web Annotation model asks.
  case codepoints
  /// Bytes of UTF-8, as Rust, Go and the inside of Chancery count.
  case utf8
  /// Units of UTF-16, as JavaScript and Java count.
  case utf16
}

/// Turns byte offsets of a text into another counting.
///
/// One pass over the text leaves a checkpoint each 128 bytes, from which a look-up counts on.
///
/// ```swift
/// OffsetTable(of: "é𝄞!", in: .utf16)[6]    // 3
/// ```
public struct OffsetTable: Sendable {
  private static let stride = 128

  private let text: String
  private let unit: OffsetUnit
  private let checkpoints: [Int]

  /// Passes over a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes; O(1) when the unit is ``OffsetUnit/utf8``.
  public init(of text: String, in unit: OffsetUnit) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.unit = unit
    checkpoints = unit == .utf8 ? [] : Self.checkpoints(of: &text, in: unit)
  }

  /// The offset in the table's unit.
  ///
  /// - Parameter offset: A byte offset on a character's boundary; past the end counts as the end.
  /// - Complexity: O(1).
  public subscript(offset: Int) -> Int {
    guard unit != .utf8 else { return offset }
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      let end = min(max(0, offset), bytes.count)
      let checkpoint = end / Self.stride
      let rest = checkpoint * Self.stride..<end
      return checkpoints[checkpoint] + Self.count(bytes[rest], in: unit)
    } ?? offset
  }

  /// Both ends of a range in the table's unit.
  ///
  /// - Complexity: O(1).
  public subscript(range: SourceRange) -> Range<Int> {
    let start = self[range.start]
    return start..<max(start, self[range.end])
  }

  private static func checkpoints(of text: inout String, in unit: OffsetUnit) -> [Int] {
    text.withUTF8 { bytes in
      var total = 0
      var list = [0]
      list.reserveCapacity(bytes.count / stride + 1)
      for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
        total += count(bytes[start..<min(start + stride, bytes.count)], in: unit)
        list.append(total)
      }
      return list
    }
  }

  /// The units that begin in some bytes; a character beyond U+FFFF has two of UTF-16.
  private static func count(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, in unit: OffsetUnit) -> Int
  {
    var units = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { units += 1 }
      if byte >= 0xF0, unit == .utf16 { units += 1 }
    }
    return units
  }
}
