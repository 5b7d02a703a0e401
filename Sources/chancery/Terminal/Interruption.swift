internal import Foundation
internal import Synchronization

/// Whether the reader asked to stop: the work ends after the current article.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  /// Whether to stop.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Listens for Ctrl-C and a polite end; the second time the process just ends.
  ///
  /// A parent may have blocked the signals; they are let through.
  static func listen() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.requested.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      sigaddset(&set, number)
    }
    sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  /// Ends the work when that was asked for.
  static func check() throws {
    if isRequested { throw CommandError.interrupted }
  }
}
