import Foundation
import Synchronization

/// A small HTTP server on 127.0.0.1 that answers as a test tells it to.
///
/// ```swift
/// let server = try LoopbackServer { _ in .init(body: "hello") }
/// server.address("/a")   // "http://127.0.0.1:40123/a"
/// ```
///
/// It takes any free port, closes each connection after its answer, and ends with ``stop()``.
public final class LoopbackServer: Sendable {
  /// What was asked.
  public struct Request: Sendable {
    /// The path and query.
    public let target: String
    /// The header lines, names in small letters.
    public let headers: [String: String]
  }

  /// What is answered.
  public struct Answer: Sendable {
    /// The status.
    public var status: Int
    /// The header lines beside the length.
    public var headers: [String: String]
    /// The content.
    public var body: [UInt8]
    /// How many seconds pass before the content.
    public var pause: Double

    /// Makes an answer from bytes.
    public init(
      status: Int = 200, headers: [String: String] = [:], bytes: [UInt8], pause: Double = 0
    ) {
      self.status = status
      self.headers = headers
      body = bytes
      self.pause = pause
    }

    /// Makes an answer from text.
    public init(status: Int = 200, type: String = "text/html; charset=utf-8", body: String = "") {
      self.init(status: status, headers: ["Content-Type": type], bytes: Array(body.utf8))
    }

    /// An answer that leads elsewhere.
    public static func redirect(to place: String) -> Answer {
      Answer(status: 302, headers: ["Location": place], bytes: [])
    }
  }

  /// The port it listens on.
  public let port: Int
  private let listener: Int32
  private let log = Mutex<[Request]>([])
  private let answer: @Sendable (Request) -> Answer

  /// Starts to listen.
  ///
  /// - Parameter answer: Gives the answer to a request, on any thread.
  /// - Throws: Why the system gives no port.
  public init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
    self.answer = answer
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.listener = listener
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    var given = place
    var givenSize = size
    let isListening =
      Self.withAddress(&place) { bind(listener, $0, size) } == 0
      && listen(listener, 64) == 0
      && Self.withAddress(&given) { getsockname(listener, $0, &givenSize) } == 0
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: given.sin_port))
    Thread.detachNewThread { [self] in serve() }
  }

  /// A whole address on this server.
  public func address(_ target: String) -> String { "http://127.0.0.1:\(port)\(target)" }

  /// Everything that was asked so far, in order.
  public var requests: [Request] { log.withLock(\.self) }

  /// How often each path was asked for, robots.txt left out.
  public var targets: [String] { requests.map(\.target).filter { $0 != "/robots.txt" } }

  /// Ends it; connections that stand are answered.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      Thread.detachNewThread { [self] in
        serve(connection)
        close(connection)
      }
    }
    close(listener)
  }

  private func serve(_ connection: Int32) {
    guard let request = Self.request(from: connection) else { return }
    log.withLock { $0.append(request) }
    let answer = answer(request)
    var head = "HTTP/1.1 \(answer.status) X\r\nConnection: close\r\n"
    if answer.status != 304 { head += "Content-Length: \(answer.body.count)\r\n" }
    for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
    Self.send(Array((head + "\r\n").utf8), to: connection)
    if answer.pause > 0 { Thread.sleep(forTimeInterval: answer.pause) }
    Self.send(answer.body, to: connection)
  }

  private static func request(from connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, bytes.count < 1 << 16 else { return nil }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    let first = (lines.first ?? "").split(separator: " ")
    guard first.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let sides = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { continue }
      headers[sides[0].lowercased()] = sides[1].trimmingCharacters(in: .whitespaces)
    }
    return Request(target: String(first[1]), headers: headers)
  }

  /// Sends bytes; a client that has gone ends it without a signal.
  private static func send(_ bytes: [UInt8], to connection: Int32) {
    var done = 0
    while done < bytes.count {
      let sent = bytes.withUnsafeBytes {
        Foundation.send(
          connection, $0.baseAddress?.advanced(by: done), bytes.count - done,
          Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      done += sent
    }
  }

  private static func withAddress(
    _ place: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Int32
  ) -> Int32 {
    withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
    }
  }
}
