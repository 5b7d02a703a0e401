/// A name in the file system as it is: bytes, which need not be text.
struct RawPath: Hashable, Sendable {
  /// The bytes, without the NUL that ends a C string.
  let bytes: [UInt8]

  /// Takes bytes up to the first NUL.
  init(_ bytes: some Sequence<UInt8>) { self.bytes = bytes.prefix { $0 != 0 } }

  /// The name as text, U+FFFD standing for what is not UTF-8.
  var label: String { String(decoding: bytes, as: UTF8.self) }

  /// The ending after the last dot of the last component in small letters; empty when there is none.
  var pathExtension: String {
    let name = bytes.suffix(while: { $0 != UInt8(ascii: "/") })
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> RawPath {
    RawPath(bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Calls with a C string.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("an array with a NUL") }
      return body(start)
    }
  }
}

extension [UInt8] {
  /// The bytes at the end for which a condition holds.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let last = lastIndex { !condition($0) }
    return self[(last.map { $0 + 1 } ?? startIndex)...]
  }
}
