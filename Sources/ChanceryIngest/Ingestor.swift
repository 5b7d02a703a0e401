internal import ChanceryText
internal import Foundation

/// A stand-in: files, folders, standard input; JSON lines with a `text`.
public struct Ingestor: Sendable {
  /// What can be set.
  public struct Settings: Sendable {
    /// The largest article that is read, in bytes.
    public var maximumArticleBytes = 16 << 20
    /// Makes the default settings.
    public init() {}
  }

  private let settings: Settings

  /// Makes an ingestor.
  public init(settings: Settings = Settings()) { self.settings = settings }

  /// Hands over everything under the paths, in order.
  public func ingest(paths: [String], _ body: (IngestedItem) throws -> Void) rethrows {
    for path in paths {
      for file in files(under: path) { try ingest(file: file, body) }
    }
  }

  private func files(under path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0.contains(".") }.sorted().map { "\(path)/\($0)" }
  }

  private func ingest(file: String, _ body: (IngestedItem) throws -> Void) rethrows {
    let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let handle, let data = try? handle.readToEnd() ?? Data() else {
      return try body(
        .setAside(
          SetAside(
            origin: .init(name: file), code: "unreadable",
            reason: "cannot be read; check the path and its permissions")))
    }
    guard file.hasSuffix(".jsonl") else {
      return try body(
        .article(RawArticle(text: String(decoding: data, as: UTF8.self), origin: .init(name: file)))
      )
    }
    for (index, line) in data.split(separator: 10).enumerated() {
      try body(Self.item(of: line, at: .init(name: file, line: index + 1)))
    }
  }

  private static func item(of line: Data, at origin: RawArticle.Origin) -> IngestedItem {
    guard let object = (try? JSONSerialization.jsonObject(with: line)) as? [String: Any],
      let text = object["text"] as? String
    else {
      return .setAside(
        SetAside(origin: origin, code: "json", reason: "not a JSON object with a text"))
    }
    let metadata = RawArticle.Metadata(
      title: object["title"] as? String, url: object["url"] as? String,
      published: (object["published"] as? String).flatMap { PublicationDate($0) },
      language: (object["language"] as? String).flatMap { LanguageCode($0) },
      authors: object["authors"] as? [String] ?? [], site: object["site"] as? String)
    return .article(
      RawArticle(
        id: object["id"] as? String, text: text, mediaType: .jsonLine, origin: origin,
        metadata: metadata))
  }
}
