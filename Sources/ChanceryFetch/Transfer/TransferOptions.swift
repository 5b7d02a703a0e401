internal import CCurl
internal import Glibc

/// The options of libcurl for one request.
struct TransferOptions {
  /// The handle, without options.
  let handle: UnsafeMutableRawPointer

  /// What is asked for.
  private static let accepted = [
    "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
      + "application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1"
  ]

  /// Sets everything but the callbacks.
  ///
  /// - Returns: The header lines, to be freed after the request.
  func set(
    _ request: Transfer.Request, _ settings: Fetcher.Settings
  ) -> UnsafeMutablePointer<curl_slist>? {
    text(CURLOPT_URL, request.address.text)
    text(CURLOPT_PROTOCOLS_STR, "http,https")
    text(CURLOPT_USERAGENT, settings.userAgent)
    // All the ways that this libcurl can undo; the limit counts what comes out.
    text(CURLOPT_ACCEPT_ENCODING, "")
    number(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    number(CURLOPT_FOLLOWLOCATION, 0)
    number(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    number(CURLOPT_NOSIGNAL, 1)
    number(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTime.milliseconds)
    number(CURLOPT_TIMEOUT_MS, settings.wholeTime.milliseconds)
    number(CURLOPT_LOW_SPEED_LIMIT, 100)
    number(CURLOPT_LOW_SPEED_TIME, max(1, settings.slowTime.milliseconds / 1_000))
    if !settings.usesProxies {
      text(CURLOPT_PROXY, "")
      text(CURLOPT_NOPROXY, "*")
    }
    var headers: UnsafeMutablePointer<curl_slist>?
    for line in Self.accepted + request.validators.headers {
      headers = curl_slist_append(headers, line) ?? headers
    }
    _ = chancery_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
    return headers
  }

  /// Sets the callbacks, which gather into a state that must outlive the request.
  func setCallbacks(_ state: TransferState) {
    let context = Unmanaged.passUnretained(state).toOpaque()
    for option in [
      CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_OPENSOCKETDATA,
    ] { _ = chancery_curl_set_pointer(handle, option, context) }
    number(CURLOPT_NOPROGRESS, 0)
    _ = chancery_curl_set_write(handle, CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
      let piece = UnsafeRawBufferPointer(start: bytes, count: count)
      return TransferOptions.state(context)?.take(piece) == true ? count : 0
    }
    _ = chancery_curl_set_write(handle, CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
      let line = UnsafeRawBufferPointer(start: bytes, count: count)
      return TransferOptions.state(context)?.takeHeader(line) == true ? count : 0
    }
    _ = chancery_curl_set_progress(handle) { context, _, _, _, _ in
      TransferOptions.state(context)?.shouldStop() == true ? 1 : 0
    }
    _ = chancery_curl_set_open_socket(handle) { context, _, place in
      guard let place, let state = TransferOptions.state(context),
        state.mayConnect(to: TransferOptions.address(in: place))
      else { return chancery_curl_bad_socket }
      let kind = place.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
      return socket(place.pointee.family, kind, place.pointee.protocol)
    }
  }

  private func text(_ option: CURLoption, _ value: String) {
    _ = chancery_curl_set_text(handle, option, value)
  }

  private func number(_ option: CURLoption, _ value: some BinaryInteger) {
    _ = chancery_curl_set_long(handle, option, Int(value))
  }

  private static func state(_ context: UnsafeMutableRawPointer?) -> TransferState? {
    context.map { Unmanaged<TransferState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The address in a place to connect to; `nil` for what is neither IPv4 nor IPv6.
  private static func address(in place: UnsafeMutablePointer<curl_sockaddr>) -> NetworkAddress? {
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let start = UnsafeRawPointer(place) + offset
    switch place.pointee.family {
    case AF_INET:
      var address = start.loadUnaligned(as: sockaddr_in.self).sin_addr
      return NetworkAddress(bytes: withUnsafeBytes(of: &address) { Array($0) })
    case AF_INET6:
      var address = start.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      return NetworkAddress(bytes: withUnsafeBytes(of: &address) { Array($0) })
    default: return nil
    }
  }
}

extension Duration {
  /// Whole milliseconds, at least 1.
  fileprivate var milliseconds: Int {
    max(1, Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000))
  }
}
