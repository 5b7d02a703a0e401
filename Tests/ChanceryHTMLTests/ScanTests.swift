import ChanceryTestSupport
import Testing

@testable import ChanceryHTML

/// The parts below the tokenizer: searches, growing arrays, the table of names.
struct ScanTests {
  @Test(arguments: 0..<20)
  func searchesFindWhatAByteLoopFinds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &generator)
      let alphabet: [UInt8] = [0x3C, 0x3B, 0x3D, 0x26, 0x0D, 0x00, 0x01, 0x80, 0xBC, 0x61]
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let start = Int.random(in: 0...count, using: &generator)
      let wanted: Set<UInt8> = [0x3C, 0x26, 0x0D, 0]
      let expected = bytes[start...].firstIndex { wanted.contains($0) } ?? count
      let single = bytes[start...].firstIndex(of: 0x3C) ?? count
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        #expect(
          ByteScan.first(of: 0x3C, 0x26, 0x0D, in: base, from: start, to: count) == expected)
        #expect(ByteScan.first(of: 0x3C, in: base, from: start, to: count) == single)
      }
    }
  }

  @Test func anArenaGrowsOutOfLentMemory() {
    var arena = Arena<Int>(capacity: 1)
    let kept = [Int](unsafeUninitializedCapacity: 20) { buffer, count in
      arena = Arena(lent: buffer)
      for number in 0..<20 { arena.append(number) }
      count = arena.lentCount
    }
    #expect(kept == Array(0..<20))
    #expect(arena.owned().isEmpty)
  }

  @Test func anArenaKeepsItsOrder() {
    var arena = Arena<Int>(capacity: 1)
    for number in 0..<100 { arena.append(number) }
    arena.remove(at: 3)
    arena.insert(-1, at: 0)
    arena.insert(-2, at: arena.count)
    arena[1] = 7
    #expect(arena.owned() == [-1, 7, 1, 2] + Array(4..<100) + [-2])
    arena.truncate(to: 2)
    #expect(arena.last == 1 && arena.owned() == [-1, 7])
  }

  @Test func aTableNumbersEachNameOnce() {
    var table = NameTable()
    let names = (0..<5_000).map { "data-\($0 % 2_500)-\(String(repeating: "x", count: $0 % 20))" }
    var numbers: [String: UInt16] = [:]
    for name in names {
      var key = NameKey()
      for (offset, byte) in name.utf8.prefix(16).enumerated() { key.put(byte, at: offset) }
      let number = Array(name.utf8).withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { table.number($0, count: buffer.count, key: key) } ?? 0
      }
      #expect(numbers[name, default: number] == number)
      numbers[name] = number
    }
    #expect(Set(numbers.values).count == numbers.count)
    #expect(table.refused == 0)
  }
}
