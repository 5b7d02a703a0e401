/// A growing array of plain values without checks, for the inner loops of the parser.
///
/// Every place that reaches it was made by the parser itself.
struct Arena<Element: BitwiseCopyable>: ~Copyable {
  private(set) var count = 0
  private var capacity: Int
  private(set) var start: UnsafeMutablePointer<Element>

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

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

  /// The elements as an array.
  func copy() -> [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: start, count: count)
    start.deallocate()
    start = larger
    capacity *= 2
  }
}
