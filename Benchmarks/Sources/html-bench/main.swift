// Prints how many megabytes of web pages a second become trees, as JSON: the median of several
// rounds over the given files, on one core, by CPU time. Trees are dropped as they are made.
//
//   html-bench ROUNDS FILE…
import ChanceryHTML
import Foundation

/// The CPU time that the process has used, which other work on the machine does not change.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func run(rounds: Int, files: [String]) throws {
  let pages = try files.map { Array(try Data(contentsOf: URL(filePath: $0))) }
  let bytes = pages.reduce(0) { $0 + $1.count }
  var nodes = 0
  let rates = (0..<rounds).map { _ in
    nodes = 0
    let start = processSeconds()
    for page in pages { nodes += HTMLDocument(page).nodes.count }
    return Double(bytes) / 1e6 / (processSeconds() - start)
  }
  let rate = rates.sorted()[rounds / 2]
  print("{\"parser\":\"Chancery\",\"mb_s\":\(rate),\"bytes\":\(bytes),\"nodes\":\(nodes)}")
}

let arguments = CommandLine.arguments
guard arguments.count > 2, let rounds = Int(arguments[1]), rounds > 0 else {
  FileHandle.standardError.write(Data("usage: html-bench ROUNDS FILE…\n".utf8))
  exit(2)
}
try run(rounds: rounds, files: Array(arguments[2...]))
