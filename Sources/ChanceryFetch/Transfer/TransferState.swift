internal import ChanceryText

/// What the callbacks of one request gather and why they stopped it.
final class TransferState {
  /// The status and header lines.
  var headers = ResponseHeaders()
  /// The content so far.
  var content: [UInt8] = []
  /// Why the request was stopped; `nil` while all is well.
  var problem: FetchProblem?
  /// Whether the rest does not matter: the answer is no content.
  var isEnough = false

  private let request: Transfer.Request
  private let allowsPrivate: Bool
  private let isProxied: Bool
  private let isCancelled: () -> Bool

  init(
    _ request: Transfer.Request, settings: Fetcher.Settings, isCancelled: @escaping () -> Bool
  ) {
    self.request = request
    allowsPrivate = settings.allowsPrivate
    isProxied = settings.usesProxies
    self.isCancelled = isCancelled
  }

  /// Takes a header line; `false` stops the request.
  func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headers.take(line)
    if headers.isTooLarge { problem = .failed("its header lines have no end") }
    return problem == nil
  }

  /// Takes a piece of the content; `false` stops the request.
  func take(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard (200..<300).contains(headers.status) else {
      isEnough = true
      return false
    }
    if request.typesMatter, content.isEmpty, let type = headers["content-type"] {
      guard MediaLabel(type).isReadable else {
        problem = .type(String(MediaLabel(type).type.prefix(80)))
        return false
      }
    }
    guard content.count + piece.count <= request.limit else {
      if request.isCutAtLimit {
        content.append(contentsOf: piece.prefix(request.limit - content.count))
        isEnough = true
      } else {
        problem = .tooLarge(limit: request.limit)
      }
      return false
    }
    content.append(contentsOf: piece)
    return true
  }

  /// Whether a connection to an address may be made; refusals are kept as the problem.
  func mayConnect(to address: NetworkAddress?) -> Bool {
    // What a proxy is, its user knows.
    if isProxied { return true }
    guard let address else { return false }
    let scope = address.scope
    if scope == .global || allowsPrivate && scope.isInside { return true }
    problem = .refusedAddress(address.description, scope)
    return false
  }

  /// Whether the user wants to stop.
  func shouldStop() -> Bool {
    if problem == nil, isCancelled() { problem = .cancelled }
    return problem == .cancelled
  }
}
