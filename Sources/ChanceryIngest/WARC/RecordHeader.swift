/// The header of a record, whatever the format of its file.
struct RecordHeader {
  /// How many bytes the header takes.
  let size: Int
  /// How many bytes the content takes, as stated; 0 when ``hasLength`` is false.
  let length: Int
  /// Whether a length is stated that can be used.
  let hasLength: Bool
  let kind: WARCRecord.Kind
  let id: String?
  let target: String?
  let date: String?
  let contentType: String
  let fields: HeaderFields
}

extension RecordHeader {
  /// Reads the header of WARC 0.17 to 1.1.
  ///
  /// - Parameter bytes: From `WARC/` to the blank line.
  /// - Throws: What is wrong with it.
  init(warc bytes: ArraySlice<UInt8>) throws(RecordFault) {
    let lineEnd = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let version = String(decoding: bytes[..<lineEnd].dropFirst(5), as: UTF8.self)
    guard version.hasPrefix("0.") || version.hasPrefix("1.") else { throw .version }
    let fields = HeaderFields(bytes[lineEnd...])
    self.fields = fields
    size = bytes.count
    length = try Self.length(fields.all("content-length"))
    hasLength = true
    kind = WARCRecord.Kind(fields["warc-type"] ?? "")
    id = fields["warc-record-id"]
    target = fields["warc-target-uri"].map(Self.address)
    date = fields["warc-date"]
    contentType = fields["content-type"] ?? ""
  }

  /// Reads the line before a record of ARC 1.0 or 2.0: address, IP address, date, type, and in the
  /// end the length.
  ///
  /// The address may hold blanks. The result is `nil` when it is no such line.
  init?(arc line: ArraySlice<UInt8>) {
    let words = line.split { $0 <= 0x20 }
    guard words.count >= 5,
      let date = words.lastIndex(where: { (14...18).contains($0.count) && Self.number($0) != nil }),
      date >= 2
    else { return nil }
    let target = line[words[0].startIndex..<words[date - 2].endIndex]
    guard target.contains(UInt8(ascii: ":")), date + 1 < words.count - 1 else { return nil }
    size = line.count
    let length = Self.number(words[words.count - 1])
    self.length = length ?? 0
    hasLength = length != nil
    let isInfo = target.starts(with: "filedesc:".utf8)
    kind = isInfo ? .info : .response
    id = nil
    self.target = Self.address(String(decoding: target, as: UTF8.self))
    self.date = Self.instant(words[date].prefix(14))
    contentType = String(decoding: words[date + 1], as: UTF8.self)
    fields = HeaderFields([])
  }

  /// The length that a header states: one number, however often.
  private static func length(_ values: [String]) throws(RecordFault) -> Int {
    guard let first = values.first else { throw .noLength }
    guard values.allSatisfy({ $0 == first }) else { throw .twoLengths }
    guard !first.isEmpty, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .badLength
    }
    return Int(first) ?? .max
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// An address without the angle brackets that some writers put, blanks and controls escaped.
  static func address(_ text: String) -> String {
    let isFramed = text.hasPrefix("<") && text.hasSuffix(">")
    let inner = isFramed ? String(text.dropFirst().dropLast()) : text
    guard inner.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return inner }
    var escaped: [UInt8] = []
    for byte in inner.utf8 {
      if byte <= 0x20 || byte == 0x7F {
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        escaped += Array((byte < 0x10 ? "%0" : "%").utf8) + Array(hexadecimal.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// `20220915083000` as `2022-09-15T08:30:00Z`.
  private static func instant(_ digits: ArraySlice<UInt8>) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      switch index {
      case 4, 6: text += "-"
      case 8: text += "T"
      case 10, 12: text += ":"
      default: break
      }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text + "Z"
  }
}
