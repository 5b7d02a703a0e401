import ChanceryFetch
import ChanceryTestSupport
import Testing

/// Where addresses of the network lead.
@Suite struct NetworkAddressTests {
  @Test(
    arguments: [
      ("8.8.8.8", .global), ("1.0.0.0", .global), ("100.63.255.255", .global),
      ("100.128.0.0", .global), ("172.15.255.255", .global), ("172.32.0.0", .global),
      ("192.167.255.255", .global), ("192.169.0.0", .global), ("198.17.255.255", .global),
      ("223.255.255.255", .global), ("9.255.255.255", .global), ("11.0.0.0", .global),
      ("0.0.0.0", .reserved), ("0.255.255.255", .reserved), ("10.0.0.0", .privateUse),
      ("10.255.255.255", .privateUse), ("100.64.0.0", .shared), ("100.127.255.255", .shared),
      ("127.0.0.1", .loopback), ("127.255.255.254", .loopback), ("169.254.169.254", .linkLocal),
      ("172.16.0.0", .privateUse), ("172.31.255.255", .privateUse), ("192.0.0.1", .reserved),
      ("192.0.2.1", .documentation), ("192.88.99.1", .reserved), ("192.168.255.255", .privateUse),
      ("198.18.0.0", .reserved), ("198.19.255.255", .reserved), ("198.51.100.1", .documentation),
      ("203.0.113.255", .documentation), ("224.0.0.1", .multicast), ("239.255.255.255", .multicast),
      ("240.0.0.0", .reserved), ("255.255.255.255", .reserved),
    ] as [(String, NetworkAddress.Scope)])
  func knowsTheBlocksOfIPv4(text: String, scope: NetworkAddress.Scope) throws {
    let address = try #require(NetworkAddress(text))
    #expect(address.scope == scope)
    #expect(address.description == text)
    let mapped = try #require(NetworkAddress("::ffff:\(text)"))
    #expect(mapped.scope == scope)
    let translated = try #require(NetworkAddress("64:ff9b::\(text)"))
    #expect(translated.scope == scope)
    let tunnelled = try #require(
      NetworkAddress(bytes: [0x20, 0x02] + address.bytes + [UInt8](repeating: 0, count: 10)))
    #expect(tunnelled.scope == scope)
  }

  @Test(
    arguments: [
      ("2606:2800:220:1::1", .global), ("2001:200::1", .global), ("2a00:1450::1", .global),
      ("::", .reserved), ("::1", .loopback), ("::127.0.0.1", .reserved), ("::2", .reserved),
      ("64:ff9b:1::1", .reserved), ("100::1", .reserved), ("2001::1", .reserved),
      ("2001:2::1", .reserved), ("2001:10::1", .reserved), ("2001:1ff::1", .reserved),
      ("2001:db8::1", .documentation), ("3fff::1", .documentation), ("3fff:fff::1", .documentation),
      ("3fff:1000::1", .global), ("4000::1", .reserved), ("5f00::1", .reserved),
      ("fc00::1", .privateUse), ("fdff::1", .privateUse), ("fe80::1", .linkLocal),
      ("febf::1", .linkLocal), ("fec0::1", .privateUse), ("ff02::1", .multicast),
      ("2002:7f00:1::1", .loopback), ("2002:a00:1::", .privateUse), ("2002:808:808::", .global),
    ] as [(String, NetworkAddress.Scope)])
  func knowsTheBlocksOfIPv6(text: String, scope: NetworkAddress.Scope) throws {
    #expect(try #require(NetworkAddress(text)).scope == scope)
  }

  @Test(arguments: ["", "localhost", "127.1", "0x7f.0.0.1", "1.2.3.4.5", "[::1]", "1.2.3.4 "])
  func readsNothingElse(text: String) {
    #expect(NetworkAddress(text) == nil)
    #expect(NetworkAddress(bytes: Array(text.utf8.prefix(3))) == nil)
  }

  @Test func callsNothingGlobalThatIsOutsideTheGlobalBlock() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let address = try #require(NetworkAddress(bytes: bytes))
      if address.scope == .global { #expect(bytes[0] >> 5 == 1) }
      #expect(NetworkAddress(address.description) == address)
    }
  }
}
