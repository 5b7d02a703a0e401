/// Finds all phrases of many lists in one pass over a line.
///
/// The automaton of Aho and Corasick (1975), "Efficient string matching", with the failure links
/// worked into one table. The table's rows are states and its columns the symbols of
/// ``FoldTable``; the top bit of an entry says that a phrase ends there.
struct PhraseAutomaton: Sendable {
  /// A phrase found.
  struct Match: Hashable, Sendable {
    /// The number of the list.
    let list: Int
    /// Its symbols, separators at both ends included, counted from the start of the line.
    let symbols: Range<Int>
  }

  private struct Ending: Sendable {
    let list: Int
    let length: Int
    let anchor: PhraseList.Anchor
  }

  private static let endingBit: UInt16 = 0x8000
  private var next: [UInt16] = []
  /// For each state, the endings found there: a range of `endings`.
  private var found: [Range<Int32>] = []
  private var endings: [Ending] = []

  /// Builds the automaton.
  ///
  /// - Precondition: Fewer than 32,768 states.
  /// - Complexity: O(total symbols × alphabet).
  init(_ lists: [PhraseList]) {
    var trie = Trie()
    for (number, list) in lists.enumerated() {
      for phrase in list.phrases {
        let ending = Ending(list: number, length: phrase.symbols.count, anchor: phrase.anchor)
        let body = phrase.symbols.dropFirst()
        trie.add([FoldTable.lineStart] + body, ending)
        if phrase.anchor == .anywhere { trie.add([FoldTable.separator] + body, ending) }
      }
    }
    link(&trie)
  }

  /// Whether any phrase ends in a line, whole-line anchors not yet looked at.
  ///
  /// - Complexity: O(*n*), without allocation.
  func hasEnding(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    next.withUnsafeBufferPointer { next in
      FoldTable.ascii.withUnsafeBufferPointer { table in
        var state = Int(next[Int(FoldTable.lineStart)] & ~Self.endingBit)
        var last = FoldTable.separator
        var endings: UInt16 = 0
        var at = range.lowerBound
        while at < range.upperBound {
          let byte = bytes[at]
          var symbol: UInt8
          if byte < 0x80 {
            symbol = table[Int(byte)]
            at += 1
          } else {
            let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
            symbol = FoldTable.symbol(of: scalar)
            at += length
          }
          if symbol == last, FoldTable.isCollapsed(symbol) { continue }
          last = symbol
          let entry = next[state << 5 | Int(symbol)]
          endings |= entry
          state = Int(entry & ~Self.endingBit)
        }
        endings |= next[state << 5 | Int(FoldTable.separator)]
        return endings & Self.endingBit != 0
      }
    }
  }

  /// Reports the phrases that stand in a folded line, by rising end.
  func forEachMatch(in text: FoldedText, _ body: (Match) -> Void) {
    let last = text.symbols.count - 1
    var state = 0
    for (index, symbol) in text.symbols.enumerated() {
      let entry = next[state << 5 | Int(index == 0 ? FoldTable.lineStart : symbol)]
      state = Int(entry & ~Self.endingBit)
      if entry & Self.endingBit == 0 { continue }
      for number in found[state] {
        let ending = endings[Int(number)]
        if ending.anchor == .whole, index != last { continue }
        body(Match(list: ending.list, symbols: (index + 1 - ending.length)..<(index + 1)))
      }
    }
  }

  /// A tree of symbols with the endings of each node.
  private struct Trie {
    var children: [[Int]] = [Array(repeating: 0, count: FoldTable.size)]
    var endings: [[Ending]] = [[]]

    mutating func add(_ symbols: [UInt8], _ ending: Ending) {
      var node = 0
      for symbol in symbols {
        if children[node][Int(symbol)] == 0 {
          children[node][Int(symbol)] = children.count
          children.append(Array(repeating: 0, count: FoldTable.size))
          endings.append([])
        }
        node = children[node][Int(symbol)]
      }
      endings[node].append(ending)
    }
  }

  /// Turns the tree into a table, nearest nodes first.
  private mutating func link(_ trie: inout Trie) {
    precondition(trie.children.count < Int(Self.endingBit), "too many phrases for one automaton")
    var failure = Array(repeating: 0, count: trie.children.count)
    var queue = trie.children[0].filter { $0 != 0 }
    var front = 0
    while front < queue.count {
      let node = queue[front]
      front += 1
      trie.endings[node] += trie.endings[failure[node]]
      for symbol in 0..<FoldTable.size {
        let child = trie.children[node][symbol]
        let other = trie.children[failure[node]][symbol]
        if child == 0 {
          trie.children[node][symbol] = other
        } else {
          failure[child] = other
          queue.append(child)
        }
      }
    }
    let flags = trie.endings.map { $0.isEmpty ? 0 : Self.endingBit }
    next = trie.children.flatMap { row in row.map { UInt16($0) | flags[$0] } }
    for list in trie.endings {
      found.append(Int32(endings.count)..<Int32(endings.count + list.count))
      endings += list
    }
  }
}
