internal import Chancery
internal import ChanceryClean
internal import ChanceryText
internal import Foundation

/// A folder with the files of each article.
///
/// Nothing is ever written over: the folder must be new or empty.
struct ParseFolder: ParseTarget {
  private let path: String
  private let encoder: any SyntaxEncoder
  private var names = ParseFileNames()

  /// Makes the folder ready.
  ///
  /// - Throws: ``CommandError/cannotWrite(path:reason:)`` when it holds something or cannot be made.
  init(_ path: String, encoder: any SyntaxEncoder) throws {
    self.path = path
    self.encoder = encoder
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      if try !FileManager.default.contentsOfDirectory(atPath: path).isEmpty {
        throw CommandError.folderInUse(path: path)
      }
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError.cannotWrite(path: path, reason: "it is no folder that can be made or read")
    }
  }

  mutating func take(_ article: AnalysedArticle) throws {
    let name = names.next(for: article.clean.raw)
    for file in encoder.files(of: article) {
      let output = try Output(creating: "\(path)/\(name).\(file.ending)")
      defer { output.close() }
      output.write(file.bytes)
      try output.finish()
    }
  }
}

/// Gives each article a name for its files that no other has and no file system minds.
struct ParseFileNames {
  private var used: [String: Int] = [:]

  /// The name for the next article, without an ending.
  ///
  /// The file it came from gives it, or its id where a file holds many. ASCII letters, digits, `-` and
  /// `_` stay, everything else becomes `_`; no more than 80 are taken. A name that was given before, in
  /// whatever case, gets a number: `a`, `a-2`.
  mutating func next(for raw: RawArticle) -> String {
    let name = Self.safe(raw.origin.line == nil ? Self.stem(of: raw.origin.name) : raw.id)
    var candidate = name
    while used[candidate.lowercased()] != nil {
      let count = used[name.lowercased(), default: 1] + 1
      used[name.lowercased()] = count
      candidate = "\(name)-\(count)"
    }
    used[candidate.lowercased()] = 1
    return candidate
  }

  /// The last part of a path without its ending.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private static func safe(_ name: String) -> String {
    let signs = name.unicodeScalars.prefix(80).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "_"
      }
    }
    return signs.isEmpty ? "article" : String(signs)
  }
}
