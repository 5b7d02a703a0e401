/// Lemmas of known forms: for a form in lower case and a part of speech that leave no choice, the script;
/// and what a form can be at all.
///
/// Keys are 32-bit hashes in ascending order; a form that is not listed meets the hash of another one in
/// some ten thousand look-ups.
public final class Lexicon: Sendable {
  private let file: ModelFile
  private nonisolated(unsafe) let keys: UnsafeBufferPointer<Int32>
  private nonisolated(unsafe) let numbers: UnsafeBufferPointer<Int32>
  private nonisolated(unsafe) let classKeys: UnsafeBufferPointer<Int32>
  private nonisolated(unsafe) let masks: UnsafeBufferPointer<Int32>
  private let scripts: [LemmaScript?]

  /// Reads the entries `lexicon.keys` and `scripts`, `classes.keys`, and with two numbers of 16 bits to an
  /// integer `lexicon.scripts` and `classes.masks`.
  ///
  /// - Parameter file: A lexicon that `make models` wrote.
  /// - Throws: ``ModelError`` when the file holds no lexicon.
  /// - Complexity: O(number of scripts); the forms stay in the file.
  public init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    keys = try file.integers("lexicon.keys")
    numbers = try file.integers("lexicon.scripts")
    scripts = try file.lines("scripts").map { LemmaScript($0) }
    classKeys = try file.integers("classes.keys")
    masks = try file.integers("classes.masks")
    guard numbers.count * 2 >= keys.count else {
      throw .entry(name: file.name, entry: "lexicon.scripts", problem: "is too short")
    }
    guard masks.count * 2 >= classKeys.count else {
      throw .entry(name: file.name, entry: "classes.masks", problem: "is too short")
    }
  }

  /// The script for a form.
  ///
  /// - Complexity: O(length + log(number of forms)).
  func script(for form: String, tag: String, language: String) -> LemmaScript? {
    var hash = FNV()
    hash.add(language.utf8)
    hash.add(9)
    hash.add(tag.utf8)
    hash.add(9)
    hash.add(form.lowercased().utf8)
    guard let place = Self.find(hash.value, in: keys) else { return nil }
    let number = Self.half(place, of: numbers)
    return number < scripts.count ? scripts[number] : nil
  }

  /// What a form can be.
  ///
  /// - Parameter low: The bytes of the form in small letters.
  /// - Returns: Bits, as `Training/parser/vocabulary.py` names them; 0 for a form that is not listed.
  /// - Complexity: O(length + log(number of forms)).
  func classes(of low: [UInt8]) -> Int {
    var hash = FNV()
    hash.add(low)
    return Self.find(hash.value, in: classKeys).map { Self.half($0, of: masks) } ?? 0
  }

  /// A number of 16 bits, of which two share an integer.
  private static func half(_ place: Int, of pairs: UnsafeBufferPointer<Int32>) -> Int {
    let pair = UInt32(bitPattern: pairs[place / 2])
    return Int(place % 2 == 0 ? pair & 0xFFFF : pair >> 16)
  }

  private static func find(_ hash: UInt32, in keys: UnsafeBufferPointer<Int32>) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if UInt32(bitPattern: keys[middle]) < hash { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && UInt32(bitPattern: keys[low]) == hash ? low : nil
  }
}
