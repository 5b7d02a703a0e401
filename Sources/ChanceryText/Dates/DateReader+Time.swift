extension DateReader {
  /// Steps over `08:30`, `08:30:15.25`, `083015`, `8:30 pm` or `8h30`.
  ///
  /// - Returns: Whether there is a time; one that no clock shows is stepped over and left out.
  mutating func readTime(into date: inout DateMoment) -> Bool {
    guard case .number(let value, let digits) = peek else { return false }
    if digits == 4 || digits == 6, !isAnyOf(":", at: position + 1) {
      position += 1
      let rest = digits == 6 ? value / 100 : value
      date.setTime(
        hour: rest / 100, minute: rest % 100, second: digits == 6 ? value % 100 : nil)
      skipFraction()
      return true
    }
    guard digits <= 2, isAnyOf(":", at: position + 1) || token(at: position + 1) == .word("h"),
      case .number(let minute, 2) = token(at: position + 2)
    else { return false }
    position += 3
    var second: Int?
    if isAnyOf(":.", at: position), case .number(let value, 1...2) = token(at: position + 1) {
      position += 2
      second = value
      skipFraction()
    }
    date.setTime(hour: halfDay(value), minute: minute, second: second)
    return true
  }

  private mutating func skipFraction() {
    if isAnyOf(".,:", at: position), case .number = token(at: position + 1) { position += 2 }
  }

  /// The hour of a clock of twelve hours, when `am` or `pm` says that it is one.
  private mutating func halfDay(_ hour: Int) -> Int {
    let next = peek == .blank ? position + 1 : position
    guard case .word(let word) = token(at: next), word == "am" || word == "pm",
      (1...12).contains(hour)
    else { return hour }
    position = next + 1
    return hour % 12 + (word == "pm" ? 12 : 0)
  }

  /// Steps over a zone: `Z`, `+0200`, `+02:00`, `EST`, `GMT+2`, and any word that is no zone.
  mutating func readZone(into date: inout DateMoment) {
    if case .word(let name) = peek {
      position += 1
      let offset = ZoneName(name).map(\.offset)
      if offset == 0, isAnyOf("+-", at: position), let written = readOffset() {
        date.offset = written
      } else {
        date.offset = offset
      }
    } else if isAnyOf("+-", at: position) {
      date.offset = readOffset()
    }
  }

  /// Steps over `+02`, `+2`, `+0200`, `-02:30`; `nil` for what is no offset on Earth.
  private mutating func readOffset() -> Int? {
    let isWest = isAnyOf("-", at: position)
    position += 1
    guard case .number(let value, let digits) = peek, digits <= 4 else { return nil }
    position += 1
    var hours = digits <= 2 ? value : value / 100
    var minutes = digits <= 2 ? 0 : value % 100
    if digits <= 2, isAnyOf(":", at: position), case .number(let more, 2) = token(at: position + 1)
    {
      position += 2
      minutes = more
    }
    guard minutes < 60, hours < 15 else { return nil }
    if isWest { (hours, minutes) = (-hours, -minutes) }
    return hours * 60 + minutes
  }
}
