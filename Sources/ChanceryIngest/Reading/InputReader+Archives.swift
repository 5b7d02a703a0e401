internal import ChanceryText

extension InputReader {
  /// Unpacks a compressed file and reads what is in it by the name without the ending `.gz`.
  ///
  /// A web archive is read here and now, because its records are members of their own.
  func unpack<Failure>(
    _ source: ByteSource, _ compression: Compression,
    _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    let members = MemberReader(compression, limits: settings.unpackLimits, read: source.again())
    let stream = ArchiveStream(members)
    let inner = InputReader(
      name: name, ending: innerEnding, settings: settings, charset: charset, isUnpacked: true)
    let isArchive: Bool
    do throws(IngestProblem) {
      let head = try stream.ready(512)
      isArchive =
        ["warc", "arc"].contains(inner.ending) || WARCReader.isArchive(stream.bytes.prefix(head))
      if isUnpacked, !isArchive { throw .nested }
    } catch {
      return try receive(setAside(error))
    }
    if isArchive { return try readWebArchive(stream, receive) }
    try inner.read(from: { _ throws(IngestProblem) in try stream.read() }, receive)
    if stream.isFollowed { try receive(setAside(.badCompression(.trailing))) }
  }

  /// The ending of the name under the one that stands for the compression, where there is such a one.
  private var innerEnding: String {
    guard Compression(ending: ending) != nil else { return ending }
    return RawPath(name.utf8.dropLast(ending.utf8.count + 1)).pathExtension
  }

  /// Each page of a web archive as an article.
  func readWebArchive<Failure>(
    _ stream: ArchiveStream, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    var pages = WebArchivePages(self)
    var records: WARCReader?
    var isEmpty = true
    var isAtEnd = false
    while !isAtEnd {
      var item: IngestedItem?
      do throws(IngestProblem) {
        if records == nil { records = try WARCReader(stream, limits: settings.recordLimits) }
        let step = try records?.next()
        item = step.flatMap { pages.item(of: $0) }
        isAtEnd = step == nil || pages.isOver
      } catch {
        isAtEnd = true
        item = setAside(error)
      }
      if let item {
        isEmpty = false
        try receive(item)
      }
    }
    if pages.passedOver.total > 0 { try receive(.passedOver(pages.passedOver)) }
    if isEmpty { try receive(setAside(.noPages)) }
  }

  /// The web archives in a WACZ file, in the order of its list.
  func readZIP<Failure>(
    _ places: RandomBytes?, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    let entries: [ZIPEntry]
    let archive: RandomBytes
    do throws(IngestProblem) {
      if isUnpacked { throw .nested }
      guard let places else { throw .needsFile }
      archive = places
      entries = try ZIPDirectory(of: places, limit: settings.archives.maximumEntries).entries
        .filter(\.isWebArchive)
      guard !entries.isEmpty else { throw .refused(.zip) }
      guard entries.contains(where: { $0.size > 0 }) else { throw .noPages }
    } catch {
      return try receive(setAside(error))
    }
    var left = settings.unpackLimits
    for entry in entries where entry.size > 0 {
      let reader = InputReader(
        name: "\(name)/\(entry.name)", ending: RawPath(entry.name.utf8).pathExtension,
        settings: settings, isUnpacked: true)
      let content: ZIPEntryReader
      do throws(IngestProblem) {
        content = try ZIPEntryReader(entry, of: archive, limits: left)
      } catch {
        try receive(reader.setAside(error))
        continue
      }
      left.bytes -= min(entry.size, left.bytes)
      try reader.read(from: content.read(atMost:), receive)
    }
  }
}
