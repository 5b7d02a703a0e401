/// Something to read articles from: a file or folder, standard input, bytes in memory.
///
/// ```swift
/// IngestInput.path("articles/")
/// IngestInput.standardInput
/// IngestInput.bytes(Array("Le ministre a démissionné.".utf8), named: "note.txt")
/// ```
public struct IngestInput: Sendable {
  let source: Source

  enum Source: Sendable {
    case path(RawPath)
    case standardInput
    case memory([UInt8], name: RawPath, charset: String?)
  }

  /// A file, or a folder with everything in it that is not hidden.
  ///
  /// - Parameter name: A path, absolute or from the current folder.
  /// - Returns: The input; whether it exists is seen when it is read.
  public static func path(_ name: String) -> IngestInput {
    IngestInput(source: .path(RawPath(name.utf8)))
  }

  /// A file or folder whose name need not be UTF-8.
  ///
  /// - Parameter bytes: The path as the system has it, without a NUL.
  /// - Returns: The input; whether it exists is seen when it is read.
  public static func path(bytes: [UInt8]) -> IngestInput {
    IngestInput(source: .path(RawPath(bytes)))
  }

  /// What is piped into the program, named `stdin`.
  public static let standardInput = IngestInput(source: .standardInput)

  /// Bytes in memory, read as a file of that name would be.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - name: The name of the origin; its ending tells how to read it.
  ///   - charset: The character set that a server named for them, if one did.
  /// - Returns: The input.
  public static func bytes(
    _ bytes: [UInt8], named name: String, charset: String? = nil
  ) -> IngestInput {
    IngestInput(source: .memory(bytes, name: RawPath(name.utf8), charset: charset))
  }
}
