import Foundation
import Testing

/// The floors of `baseline.json`: a measure may only be above its own.
struct Baseline: Decodable {
  /// One measure: what it is measured on, the floor, and what was last measured.
  struct Floor: Decodable {
    let data: String
    let floor: Double
  }

  let floors: [String: Floor]

  /// The floors as they are committed.
  static func read() throws -> Baseline {
    let file = SharedData.root.appending(path: "Tests/QualityTests/baseline.json")
    return try JSONDecoder().decode(Baseline.self, from: Data(contentsOf: file))
  }

  /// Expects a measure to be at its floor or above, and prints both.
  func expect(
    _ name: String, _ value: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let floor = floors[name] else {
      Issue.record("no floor for \(name) in baseline.json", sourceLocation: sourceLocation)
      return
    }
    print("quality: \(name) \(value) (floor \(floor.floor), \(floor.data))")
    #expect(value >= floor.floor, "\(name)", sourceLocation: sourceLocation)
  }
}
