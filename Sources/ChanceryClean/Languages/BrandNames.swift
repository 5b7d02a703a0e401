/// Names such as « LinkedIn », compared letter by letter.
struct BrandNames: Sendable {
  private let names: Set<String>

  init() {
    var names: Set<String> = []
    for language in CleaningLanguages.all {
      let text = String(decoding: language.file("brands"), as: UTF8.self)
      for line in text.split(separator: "\n") where line.first != "#" { names.insert(String(line)) }
    }
    self.names = names
  }

  func contains(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    names.contains(String(decoding: bytes[range], as: UTF8.self))
  }
}
