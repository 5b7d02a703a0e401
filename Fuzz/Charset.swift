// fuzz: ChanceryText ChanceryHTML ChanceryIngest
import ChanceryText

@testable import ChanceryIngest

/// What the first byte chooses as the server's label; past the end there is none.
private let labels = [
  "utf-8", "latin1", "l9", "windows-1251", "koi8-u", "shift_jis", "euc-jp", "iso-2022-jp", "gbk",
  "gb18030", "big5", "euc-kr", "utf-16le", "utf-16be", "x-user-defined", "hz-gb-2312", "utf-7",
]

/// Decodes a page: the first byte is the label, the rest its bytes.
///
/// A text is never longer than three bytes for each byte of the page, and is never lost.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCharset(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let choice = Int(bytes.first ?? 0xFF)
  let label = choice < labels.count ? labels[choice] : nil
  guard let decoded = try? PageDecoder.decode(bytes.dropFirst(), label: label) else { return 0 }
  precondition(decoded.text.utf8.count <= 3 * count + 3, "the text outgrew its bytes")
  precondition(count < 8 || !decoded.text.isEmpty, "the text was lost")
  return 0
}
