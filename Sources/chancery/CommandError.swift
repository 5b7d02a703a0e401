internal import ArgumentParser

/// What can go wrong in the command beside the store.
enum CommandError: Error {
  /// No article has that name.
  case noArticle(name: String, store: String)
  /// The article has no record of that name.
  case noRecord(name: String, article: String)
  /// A record is named in no known way.
  case malformedRecordName(String)
  /// A setting holds what it cannot hold.
  case malformedSetting(name: String, value: String, wanted: String, origin: String)
  /// A line of the configuration file cannot be read.
  case malformedConfiguration(path: String, line: Int)
  /// The configuration file cannot be read.
  case unreadable(path: String)
  /// The output cannot be written.
  case cannotWrite(path: String, reason: String)
  /// The folder for the output holds something already.
  case folderInUse(path: String)
  /// Several articles in a format that holds one.
  case needsFolder
  /// The reader pressed Ctrl-C, or something ended the run.
  case interrupted
}

extension CommandError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noArticle(let name, let store):
      "'\(name)' names no article of \(store), or more than one; "
        + "name one by its number, or by an id or hash that no other has"
    case .noRecord(let name, let article):
      "article \(article) has no record '\(name)'; 'chancery show \(article) --json' lists them"
    case .malformedRecordName(let name):
      "'\(name)' names no record; write ARTICLE:RECORD, such as 3:q2, 3:e1, 3:r1 or 3:f1"
    case .malformedSetting(let name, let value, let wanted, let origin):
      "\(name) cannot be '\(value)' (\(origin)); give \(wanted)"
    case .malformedConfiguration(let path, let line):
      "line \(line) of \(path) is no setting; write 'name = value', and # at the start of a comment"
    case .unreadable(let path):
      "cannot read \(path); check the path and its permissions"
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); make room there or send the output to another place"
    case .folderInUse(let path): "\(path) is not empty; name a new folder, or empty that one"
    case .needsFolder:
      "brat annotations of more than one article need files of their own; "
        + "name a folder with --output"
    case .interrupted: "interrupted"
    }
  }

  /// The exit code that goes with it.
  var code: ExitCode {
    switch self {
    case .interrupted: Ending.interrupted
    case .malformedRecordName, .malformedSetting, .malformedConfiguration, .needsFolder:
      Ending.usage
    default: Ending.failed
    }
  }
}
