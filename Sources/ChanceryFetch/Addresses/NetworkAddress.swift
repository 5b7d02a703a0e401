internal import Glibc

/// An address of the network layer: four bytes of IPv4 or sixteen of IPv6.
///
/// ```swift
/// NetworkAddress("127.0.0.1")?.scope            // .loopback
/// NetworkAddress("::ffff:10.0.0.1")?.scope      // .privateUse
/// ```
public struct NetworkAddress: Hashable, Sendable {
  /// The bytes in the order of the network.
  public let bytes: [UInt8]

  /// Takes bytes.
  ///
  /// The result is `nil` for other lengths than 4 and 16.
  ///
  /// - Parameter bytes: The address in the order of the network.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads the usual form of an address, `192.0.2.1` or `2001:db8::1`.
  ///
  /// The result is `nil` for anything else, names and other forms of numbers included.
  ///
  /// - Parameter text: The address, without brackets.
  public init?(_ text: String) {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, text, &bytes) == 1 {
        self.bytes = bytes
        return
      }
    }
    return nil
  }

  /// Where the address leads.
  public var scope: Scope { bytes.count == 4 ? Scope(ofIPv4: bytes) : Scope(ofIPv6: bytes) }
}

extension NetworkAddress: CustomStringConvertible {
  /// The usual form.
  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
