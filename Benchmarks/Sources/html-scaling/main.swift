// Fails when some shape of page makes the parser slower than linear: when twice the page takes more
// than two and a half times as long, or a megabyte more than half a second. CPU time, the best of
// several passes. Prints a line for each shape.
//
//   html-scaling [BYTES]     BYTES: the size of the smaller page, 400,000 when not given
//
// Larger pages may show the allocator instead: glibc gives blocks beyond 32 MB anew each time.
import ChanceryHTML
import Foundation

/// A way to fill a page that might cost more than its length.
struct Shape {
  let name: String
  /// What stands once at the start.
  var opening = ""
  /// What is repeated, with the number of the repetition.
  let part: (Int) -> String
  /// What is repeated as often after it.
  var closing: (Int) -> String = { _ in "" }

  /// A page of at least so many bytes.
  func page(bytes: Int) -> [UInt8] {
    var page = Array(opening.utf8)
    var count = 0
    let share = closing(0).isEmpty ? bytes : bytes / 2
    while page.count < share {
      page += Array(part(count).utf8)
      count += 1
    }
    for number in 0..<count where !closing(number).isEmpty { page += Array(closing(number).utf8) }
    return page
  }
}

func manyFormatting(_ count: Int) -> String {
  (0..<count).map { "<b id=\($0)>" }.joined()
}

let shapes = [
  Shape(name: "depth, div", part: { _ in "<div>" }),
  Shape(name: "depth, div closed", part: { _ in "<div>x" }, closing: { _ in "</div>" }),
  Shape(name: "depth, span", part: { _ in "<span>x" }),
  Shape(name: "depth, unknown names", part: { "<x-\($0)>y" }, closing: { "</x-\($0)>" }),
  Shape(name: "depth, font", part: { "<font size=\($0)>x" }),
  Shape(name: "depth, table", part: { _ in "<table><tr><td>x" }),
  Shape(name: "depth, list", part: { _ in "<ul><li>x" }),
  Shape(name: "depth, svg", part: { _ in "<svg><g>" }, closing: { _ in "</g>" }),
  Shape(name: "depth, template", part: { _ in "<template>x" }),
  Shape(name: "depth, select", part: { _ in "<select><option>" }),
  Shape(name: "depth, form", part: { _ in "<form><div></form>" }),
  Shape(
    name: "paragraphs in 500 spans", opening: String(repeating: "<span>", count: 500),
    part: { _ in "<p>x" }),
  Shape(
    name: "list items in 500 spans", opening: String(repeating: "<span>", count: 500),
    part: { _ in "<li>x" }),
  Shape(
    name: "end tags in 500 spans", opening: "<b>" + String(repeating: "<span>", count: 500),
    part: { _ in "</i></b>" }),
  Shape(
    name: "unknown end tags in 500 spans", opening: String(repeating: "<span>", count: 500),
    part: { _ in "</x></h1></form>" }),
  Shape(name: "attributes", opening: "<p ", part: { " a\($0)=1" }),
  Shape(name: "attributes, equal", opening: "<p ", part: { _ in " a=1" }),
  Shape(name: "attributes, 256 a tag", part: { $0 % 256 == 0 ? "><p a0" : " a\($0 % 256)" }),
  Shape(name: "attributes of body", part: { "<body a\($0)=1>" }),
  Shape(name: "links", part: { _ in "<a href=x>y</a>" }),
  Shape(name: "links, unclosed", part: { _ in "<a href=x>y" }),
  Shape(name: "links, unclosed around blocks", part: { _ in "<a href=x><div>y" }),
  Shape(name: "siblings", part: { _ in "<p>x" }),
  Shape(name: "misnested", part: { _ in "<b><p>x</b>y</p>" }),
  Shape(name: "misnested, deep", part: { _ in "<a><b><div>" }, closing: { _ in "</b></a>" }),
  Shape(name: "misnested, all kinds", part: { _ in "<b><i><u><p>x</b></i></u></p>" }),
  Shape(name: "misnested, one block", opening: "<b><i><div>", part: { _ in "<br></b><b></i><i>" }),
  Shape(name: "formatting of 5000", opening: manyFormatting(5000), part: { _ in "<p>x" }),
  Shape(
    name: "formatting again and again", opening: "<p>" + manyFormatting(60),
    part: { _ in "<p>x</p>" }),
  Shape(
    name: "formatting, 16 attributes",
    part: { "<b \((0..<16).map { "a\($0)" }.joined(separator: " ")) z=\($0 % 50)>" }),
  Shape(name: "fostered", opening: "<table>", part: { _ in "x<b>" }),
  Shape(name: "fostered texts", opening: "<table>", part: { _ in "x<tr>" }),
  Shape(name: "fostered texts, scattered", opening: "<table>", part: { _ in "x<tr><td>y</td>" }),
  Shape(name: "rows", opening: "<table>", part: { _ in "<td>x<tr>" }),
  Shape(name: "comments, unclosed", part: { _ in "<!--x" }),
  Shape(name: "comments, almost closed", opening: "<!--", part: { _ in "--!->" }),
  Shape(name: "tags, unclosed", part: { _ in "<a " }),
  Shape(name: "quotes, unclosed", part: { _ in "<a b='" }),
  Shape(name: "scripts, escaped", part: { _ in "<script><!--<script>" }),
  Shape(name: "scripts, almost closed", opening: "<script>", part: { _ in "</scrip" }),
  Shape(name: "declarations", part: { _ in "<!doctype x PUBLIC 'a" }),
  Shape(name: "references", part: { _ in "&NotEqualTilde;&#x10FFFF;" }),
  Shape(name: "references, almost", part: { _ in "&CounterClockwiseContourIntegra" }),
  Shape(name: "line ends", part: { _ in "\r" }),
  Shape(name: "NULs in svg", opening: "<svg>", part: { _ in "\0" }),
  Shape(name: "framesets", part: { _ in "<frameset><frame>" }),
]

/// The CPU time that the process has used.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The least time that a page took.
func seconds(_ page: [UInt8]) -> Double {
  var least = Double.infinity
  for _ in 0..<7 {
    let start = processSeconds()
    let count = HTMLDocument(page).nodes.count
    precondition(count > 0)
    least = min(least, processSeconds() - start)
  }
  return least
}

let bytes = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 400_000 : 400_000
var failures = 0
for shape in shapes {
  let once = seconds(shape.page(bytes: bytes))
  let twice = seconds(shape.page(bytes: bytes * 2))
  // Under two milliseconds it is the clock that is measured.
  let isSlow = twice / once > 2.5 && twice > 0.002 || once * 1e6 / Double(bytes) > 0.5
  if isSlow { failures += 1 }
  let ratio = String(format: "%.2f", twice / once)
  let speed = String(format: "%6.0f", Double(bytes) / once / 1e6)
  print("\(isSlow ? "SLOW" : "ok  ") \(ratio) times, \(speed) MB/s: \(shape.name)")
}
exit(failures == 0 ? 0 : 1)
