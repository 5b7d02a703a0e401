internal import ChanceryIngest
internal import Foundation

/// About how many articles some inputs hold, for the time that is left.
///
/// A file counts as one, a file of JSON lines as its lines; nothing is decoded.
struct InputCensus {
  let format: Ingestor.Format

  /// Counts.
  ///
  /// - Returns: `nil` when one of the inputs is a stream or cannot be counted.
  func count(_ paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      guard path != "-", let count = count(path) else { return nil }
      total += count
    }
    return total
  }

  private func count(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return 1 }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return countFile(path)
    case S_IFDIR: return countFolder(path)
    default: return nil
    }
  }

  private func countFolder(_ path: String) -> Int {
    let names = FileManager.default.enumerator(atPath: path)
    var total = 0
    while let name = names?.nextObject() as? String {
      let isFile = names?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      if isFile, !isHidden { total += countFile("\(path)/\(name)") }
    }
    return total
  }

  private func countFile(_ path: String) -> Int {
    let endings = ["jsonl", "ndjson", "jsonlines"]
    let isLines = endings.contains(URL(filePath: path).pathExtension.lowercased())
    guard format == .jsonLines || format == .automatic && isLines else { return 1 }
    return countLines(path)
  }

  private func countLines(_ path: String) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 1 }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var lines = 0
    var last = UInt8(ascii: "\n")
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      for byte in buffer[..<count] where byte == UInt8(ascii: "\n") { lines += 1 }
      last = buffer[count - 1]
    }
    return last == UInt8(ascii: "\n") ? lines : lines + 1
  }
}
