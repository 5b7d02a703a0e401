internal import CCurl

/// One connection to the world: sends a request with libcurl and takes the answer.
final class Transfer {
  /// What is asked.
  struct Request {
    /// The address; it is asked and no other.
    let address: FetchAddress
    /// What is known of it.
    var validators = Validators()
    /// The most bytes of content.
    let limit: Int
    /// Whether what is longer is cut instead of refused.
    var isCutAtLimit = false
    /// Whether only pages, feeds and text are taken.
    var typesMatter = false
  }

  /// What came.
  struct Response {
    /// The status and header lines.
    let headers: ResponseHeaders
    /// The content of an answer from 200 to 299.
    let content: [UInt8]

    /// The status.
    var status: Int { headers.status }

    /// The address that the answer leads to, as it is written there.
    var redirect: String? {
      switch status {
      case 301, 302, 303, 307, 308: headers["location"]
      default: nil
      }
    }
  }

  /// Whether the user wants to stop.
  let isCancelled: () -> Bool
  private let settings: Fetcher.Settings
  private let handle: UnsafeMutableRawPointer?

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init(settings: Fetcher.Settings, isCancelled: @escaping () -> Bool) {
    self.settings = settings
    self.isCancelled = isCancelled
    handle = Self.isReady ? curl_easy_init() : nil
  }

  deinit { curl_easy_cleanup(handle) }

  /// Sends a request and waits for the whole answer.
  func get(_ request: Request) throws(FetchProblem) -> Response {
    guard let handle else { throw .failed("libcurl does not start") }
    try refuseNumbers(in: request.address)
    let state = TransferState(request, settings: settings, isCancelled: isCancelled)
    // Open connections, which were looked at when they were made, stay with the handle.
    curl_easy_reset(handle)
    let options = TransferOptions(handle: handle)
    let headers = options.set(request, settings)
    defer { curl_slist_free_all(headers) }
    let result = withExtendedLifetime(state) {
      options.setCallbacks(state)
      return curl_easy_perform(handle)
    }
    if let problem = state.problem { throw problem }
    guard result == CURLE_OK || state.isEnough else {
      throw Self.problem(for: result, at: request.address)
    }
    return Response(headers: state.headers, content: state.content)
  }

  /// Refuses hosts in numbers before a proxy, which connects by itself, gets to see them.
  private func refuseNumbers(in address: FetchAddress) throws(FetchProblem) {
    let number = address.host.filter { $0 != "[" && $0 != "]" }
    guard settings.usesProxies, let network = NetworkAddress(number) else { return }
    let scope = network.scope
    guard scope == .global || settings.allowsPrivate && scope.isInside else {
      throw .refusedAddress(network.description, scope)
    }
  }

  private static func problem(for result: CURLcode, at address: FetchAddress) -> FetchProblem {
    let reason = String(cString: curl_easy_strerror(result)).lowercased()
    return switch result {
    case CURLE_COULDNT_RESOLVE_HOST: .unknownHost(address.host)
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY: .noConnection(reason)
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    default: .failed(reason)
    }
  }
}
