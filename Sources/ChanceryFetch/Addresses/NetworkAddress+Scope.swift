extension NetworkAddress {
  /// Where an address leads, after the registries of special-purpose addresses (RFC 6890).
  public enum Scope: String, Sendable, CaseIterable {
    /// A host of the internet.
    case global
    /// This very machine.
    case loopback
    /// A network of one house: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7.
    case privateUse = "private"
    /// Between a provider and its customers: 100.64.0.0/10.
    case shared
    /// The cable itself, where clouds keep their secrets: 169.254.0.0/16, fe80::/10.
    case linkLocal = "link-local"
    /// Several hosts at once.
    case multicast
    /// Examples in books.
    case documentation
    /// All that is set aside for something else.
    case reserved

    /// Whether it is inside a house that the user may know and trust.
    public var isInside: Bool { self == .loopback || self == .privateUse || self == .shared }
  }
}

extension NetworkAddress.Scope {
  /// The blocks of IPv4, each by its first address and the length of its prefix.
  private static let blocks: [(UInt32, Int, NetworkAddress.Scope)] = [
    (0x0000_0000, 8, .reserved), (0x0A00_0000, 8, .privateUse), (0x6440_0000, 10, .shared),
    (0x7F00_0000, 8, .loopback), (0xA9FE_0000, 16, .linkLocal), (0xAC10_0000, 12, .privateUse),
    (0xC000_0000, 24, .reserved), (0xC000_0200, 24, .documentation), (0xC058_6300, 24, .reserved),
    (0xC0A8_0000, 16, .privateUse), (0xC612_0000, 15, .reserved),
    (0xC633_6400, 24, .documentation), (0xCB00_7100, 24, .documentation),
    (0xE000_0000, 4, .multicast), (0xF000_0000, 4, .reserved),
  ]

  init(ofIPv4 bytes: some Collection<UInt8>) {
    let value = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let block = Self.blocks.first { start, length, _ in (value ^ start) >> (32 - length) == 0 }
    self = block?.2 ?? .global
  }

  init(ofIPv6 bytes: [UInt8]) {
    func begins(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }
    if begins([UInt8](repeating: 0, count: 12)) {
      // ::1, :: and the old way to embed IPv4, which no host uses.
      self = bytes[12...].elementsEqual([0, 0, 0, 1]) ? .loopback : .reserved
    } else if begins([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]) {
      self.init(ofIPv4: bytes[12...])
    } else if begins([0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8)) {
      // NAT64: the translator goes on to the IPv4 address.
      self.init(ofIPv4: bytes[12...])
    } else if begins([0x20, 0x02]) {
      // 6to4: the relay goes on to the IPv4 address.
      self.init(ofIPv4: bytes[2..<6])
    } else {
      self.init(ofPlainIPv6: bytes)
    }
  }

  private init(ofPlainIPv6 bytes: [UInt8]) {
    let first = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    let second = UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    switch (first, second) {
    case (0xFF00..., _): self = .multicast
    case (0xFE80...0xFEBF, _): self = .linkLocal
    case (0xFC00...0xFDFF, _), (0xFEC0...0xFEFF, _): self = .privateUse
    case (0x2001, 0x0DB8), (0x3FFF, 0...0x0FFF): self = .documentation
    // Teredo, benchmarks, ORCHID and what else IETF protocols have: 2001::/23.
    case (0x2001, 0...0x01FF): self = .reserved
    case (0x2000...0x3FFF, _): self = .global
    default: self = .reserved
    }
  }
}
