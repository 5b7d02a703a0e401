/// The parts `.` and `..` of a path.
enum DotSegments {
  /// Follows them and takes them out (RFC 3986, section 5.2.4).
  ///
  /// - Complexity: O(*n*).
  static func removed(from path: String) -> String {
    let slash = UInt8(ascii: "/")
    let isRooted = path.utf8.first == slash
    var kept: [Substring.UTF8View] = []
    var endsInFolder = false
    for segment in path.utf8.dropFirst(isRooted ? 1 : 0).split(
      separator: slash, omittingEmptySubsequences: false)
    {
      let isParent = segment.elementsEqual("..".utf8)
      endsInFolder = isParent || segment.elementsEqual(".".utf8)
      if isParent {
        _ = kept.popLast()
      } else if !endsInFolder {
        kept.append(segment)
      }
    }
    if endsInFolder { kept.append(""[...].utf8) }
    return (isRooted ? "/" : "") + kept.map { String(Substring($0)) }.joined(separator: "/")
  }
}
