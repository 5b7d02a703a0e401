/// A growing array of plain values without checks, for the inner loops of the parser.
///
/// Every place that reaches it was made by the parser itself.
struct Arena<Element: BitwiseCopyable>: ~Copyable {
  private(set) var count = 0
  private var capacity: Int
  private(set) var start: UnsafeMutablePointer<Element>
  private var isOwned = true

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    start = .allocate(capacity: self.capacity)
  }

  /// Begins in memory that someone else keeps; what does not fit moves to memory of its own.
  init(lent buffer: UnsafeMutableBufferPointer<Element>) {
    let isEnough = buffer.count >= 16
    isOwned = !isEnough
    capacity = isEnough ? buffer.count : 16
    start = (isEnough ? buffer.baseAddress : nil) ?? .allocate(capacity: 16)
  }

  deinit { if isOwned { start.deallocate() } }

  var isEmpty: Bool { @inline(__always) get { count == 0 } }

  /// The place of the last element.
  var last: Int { @inline(__always) get { count - 1 } }

  subscript(place: Int) -> Element {
    @inline(__always) unsafeAddress {
      assert(place >= 0 && place < count)
      return UnsafePointer(start + place)
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      assert(place >= 0 && place < count)
      return start + place
    }
  }

  subscript(place: Int32) -> Element {
    @inline(__always) unsafeAddress {
      assert(place >= 0 && place < count)
      return UnsafePointer(start + Int(place))
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      assert(place >= 0 && place < count)
      return start + Int(place)
    }
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (start + count).initialize(to: element)
    count += 1
  }

  @inline(__always) mutating func truncate(to newCount: Int) {
    assert(newCount <= count)
    count = newCount
  }

  /// Takes an element out; later ones move up.
  mutating func remove(at place: Int) {
    assert(place >= 0 && place < count)
    (start + place).update(from: start + place + 1, count: count - place - 1)
    count -= 1
  }

  /// Puts an element in; later ones move down.
  mutating func insert(_ element: Element, at place: Int) {
    append(element)
    var index = count - 1
    while index > place {
      start[index] = start[index - 1]
      index -= 1
    }
    start[place] = element
  }

  /// The elements as an array, or nothing while they lie in lent memory.
  func owned() -> [Element] {
    isOwned ? Array(UnsafeBufferPointer(start: start, count: count)) : []
  }

  /// How many elements lie in lent memory.
  var lentCount: Int { isOwned ? 0 : count }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 4)
    larger.moveInitialize(from: start, count: count)
    if isOwned { start.deallocate() }
    isOwned = true
    start = larger
    capacity *= 4
  }
}
