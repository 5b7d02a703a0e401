// Prints how many megabytes of text a second each stage takes on, as JSON: the median of several
// passes over the given files, one article a file, on one core, by CPU time.
//
//   clean-bench PASSES FILE…
import ChanceryClean
import ChanceryLanguage
import ChanceryRecords
import ChanceryText
import Foundation

struct StageSpeed {
  let name: String
  let megabytesPerSecond: Double
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted[sorted.count / 2]
}

/// The CPU time that the process has used, which other work on the machine does not change.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func speed(_ name: String, bytes: Int, passes: Int, _ work: () -> Void) -> StageSpeed {
  work()
  let rates = (0..<passes).map { _ in
    let start = processSeconds()
    work()
    return Double(bytes) / 1e6 / (processSeconds() - start)
  }
  return StageSpeed(name: name, megabytesPerSecond: median(rates))
}

func run(passes: Int, files: [String]) throws {
  let articles = try files.map { file in
    RawArticle(
      text: try String(contentsOfFile: file, encoding: .utf8), origin: .init(name: file))
  }
  let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
  let cleaner = Cleaner()
  let parser = Parser()
  let coder = Coder()
  let cleaned = articles.map(cleaner.clean)
  let parsed = cleaned.map(parser.parse)
  var kept = 0
  let speeds = [
    speed("scan", bytes: bytes, passes: passes) {
      for article in articles { for byte in article.text.utf8 where byte == 0x0A { kept += 1 } }
    },
    speed("clean", bytes: bytes, passes: passes) {
      for article in articles { kept += cleaner.clean(article).blocks.count }
    },
    speed("parse", bytes: bytes, passes: passes) {
      for article in cleaned { kept += parser.parse(article).language.rawValue.utf8.count }
    },
    speed("code", bytes: bytes, passes: passes) {
      for article in parsed { kept += coder.code(article).quotations.count }
    },
  ]
  for speed in speeds {
    print("{\"stage\":\"\(speed.name)\",\"mb_s\":\(speed.megabytesPerSecond),\"bytes\":\(bytes)}")
  }
  FileHandle.standardError.write(Data("(\(kept) counted)\n".utf8))
}

let arguments = CommandLine.arguments
guard arguments.count > 2, let passes = Int(arguments[1]) else {
  FileHandle.standardError.write(Data("usage: clean-bench PASSES FILE…\n".utf8))
  exit(2)
}
try run(passes: passes, files: Array(arguments[2...]))
