/// Finds all phrases of many lists in one pass over folded text.
///
/// The automaton of Aho and Corasick (1975), "Efficient string matching", with the failure links
/// worked into one table.
struct PhraseAutomaton: Sendable {
  /// A phrase found.
  struct Match: Hashable, Sendable {
    /// The number of the list.
    let list: Int
    /// The first and the last symbol, counted in the folded text; separators included.
    let symbols: Range<Int>
  }

  private struct Ending: Sendable {
    let list: Int
    let length: Int
    let anchor: PhraseList.Anchor
  }

  private var next: [UInt16] = []
  /// For each state, the endings found there: a range of `endings`.
  private var found: [Range<Int32>] = []
  private var endings: [Ending] = []

  /// Builds the automaton.
  ///
  /// - Precondition: Fewer than 65,536 states.
  /// - Complexity: O(total symbols × alphabet).
  init(_ lists: [PhraseList]) {
    var trie = Trie()
    for (number, list) in lists.enumerated() {
      for phrase in list.phrases {
        trie.add(
          phrase.symbols,
          Ending(list: number, length: phrase.symbols.count, anchor: phrase.anchor))
      }
    }
    link(&trie)
  }

  /// Reports the phrases that stand in a folded text, by rising end.
  func forEachMatch(in text: FoldedText, _ body: (Match) -> Void) {
    let last = text.symbols.count - 1
    var state = 0
    next.withUnsafeBufferPointer { next in
      text.symbols.withUnsafeBufferPointer { symbols in
        for index in 0..<symbols.count {
          state = Int(next[state << 5 | Int(symbols[index])])
          if found[state].isEmpty { continue }
          for number in found[state] {
            let ending = endings[Int(number)]
            let start = index + 1 - ending.length
            if ending.anchor != .anywhere, start != 0 { continue }
            if ending.anchor == .whole, index != last { continue }
            body(Match(list: ending.list, symbols: start..<(index + 1)))
          }
        }
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
    precondition(trie.children.count < 65_536, "too many phrases for one automaton")
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
    next = trie.children.flatMap { $0.map { UInt16($0) } }
    for list in trie.endings {
      found.append(Int32(endings.count)..<Int32(endings.count + list.count))
      endings += list
    }
  }
}
