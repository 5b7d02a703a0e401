internal import GRDB
internal import GRDBSQLite

/// A value that a statement takes.
enum SQLValue {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or NULL.
  static func text(orNull string: String?) -> SQLValue { string.map(SQLValue.text) ?? .null }

  /// A whole number, or NULL.
  static func integer(orNull number: Int?) -> SQLValue { number.map(SQLValue.integer) ?? .null }
}

/// A statement prepared once, its values bound and read with their lengths.
///
/// GRDB binds a string up to its first NUL; article text may hold one, and the store must give
/// back the very characters. Binding without GRDB's argument lists is also some three times
/// faster, which the import feels.
struct PreparedStatement {
  private let statement: Statement
  private var handle: SQLiteStatement { statement.sqliteStatement }

  /// Takes a statement out of the connection's cache.
  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  /// Runs a statement that gives no rows.
  func run(_ values: [SQLValue]) throws {
    try bind(values)
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Runs a statement and hands over each of its rows.
  func rows<Result>(_ values: [SQLValue], _ body: (SQLRow) throws -> Result) throws -> [Result] {
    try bind(values)
    defer { sqlite3_reset(handle) }
    var results: [Result] = []
    while try step() { results.append(try body(SQLRow(handle: handle))) }
    return results
  }

  /// Runs a statement and hands over its first row; `nil` when there is none.
  func first<Result>(_ values: [SQLValue], _ body: (SQLRow) throws -> Result) throws -> Result? {
    try bind(values)
    defer { sqlite3_reset(handle) }
    return try step() ? body(SQLRow(handle: handle)) : nil
  }

  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure()
    }
  }

  private func failure() -> DatabaseError {
    let connection = sqlite3_db_handle(handle)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }

  private func bind(_ values: [SQLValue]) throws {
    for (index, value) in values.enumerated() {
      guard bind(value, at: CInt(index + 1)) == SQLITE_OK else { throw failure() }
    }
  }

  private func bind(_ value: SQLValue, at index: CInt) -> CInt {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var string):
      return string.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(
            handle, index, $0.baseAddress ?? Self.empty, CInt($0.count), Self.copied)
        }
      }
    case .blob(let bytes):
      return sqlite3_bind_blob(handle, index, bytes, CInt(bytes.count), Self.copied)
    }
  }

  /// A null pointer would bind NULL; an empty string is a value.
  private nonisolated(unsafe) static let empty: UnsafePointer<CChar> = {
    let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    byte.initialize(to: 0)
    return UnsafePointer(byte)
  }()

  /// Tells SQLite to take its own copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// A row of a running statement; columns count from 0.
struct SQLRow {
  fileprivate let handle: SQLiteStatement

  /// A whole number; 0 for NULL.
  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, CInt(column))) }

  /// A number; 0 for NULL.
  func real(_ column: Int) -> Double { sqlite3_column_double(handle, CInt(column)) }

  /// A text; empty for NULL.
  func text(_ column: Int) -> String { String(decoding: blob(column), as: UTF8.self) }

  /// A whole number, `nil` for NULL.
  func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

  /// A text, `nil` for NULL.
  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes of a column, valid until the next step.
  func blob(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, CInt(column))
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, CInt(column))))
  }

  private func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, CInt(column)) == SQLITE_NULL
  }
}
