/// The date of a header: `Thu, 15 Sep 2022 08:30:00 +0200` (RFC 5322, section 3.3).
enum MailDate {
  /// The date in ISO 8601; `nil` when it is none.
  static func iso(_ value: String) -> String? {
    var words = value.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
      .map { String(decoding: $0, as: UTF8.self) }
    if let first = words.first, Int(first) == nil { words.removeFirst() }
    guard words.count >= 4, let day = Int(words[0]), (1...31).contains(day),
      let month = months.firstIndex(of: words[1].lowercased()), let year = Int(words[2]),
      (1_900...9_999).contains(year)
    else { return nil }
    let time = words[3].utf8.split(separator: UInt8(ascii: ":"))
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    guard (2...3).contains(time.count), (0...23).contains(time[0]), (0...59).contains(time[1]),
      (0...60).contains(time.last ?? 0)
    else { return nil }
    let seconds = time.count == 3 ? time[2] : 0
    return "\(year)-\(padded(month + 1))-\(padded(day))T\(padded(time[0])):\(padded(time[1]))"
      + ":\(padded(seconds))\(zone(words.count > 4 ? words[4] : ""))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `+0200` as `+02:00`; a zone in letters counts as that of Greenwich.
  private static func zone(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count == 5, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[1...].allSatisfy({ (0x30...0x39).contains($0) }),
      !bytes[1...].allSatisfy({ $0 == 0x30 })
    else { return "Z" }
    return String(decoding: bytes[0...2], as: UTF8.self) + ":"
      + String(decoding: bytes[3...4], as: UTF8.self)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
