/// What version 2 of the store adds: the addresses that were fetched.
enum Schema2 {
  /// The name that the store keeps of the migration.
  static let identifier = "2"

  /// The whole migration.
  static let sql = """
    CREATE TABLE fetched (
      address TEXT PRIMARY KEY,
      etag TEXT,
      last_modified TEXT,
      fetched_at TEXT NOT NULL,
      status INTEGER NOT NULL,
      sha256 BLOB CHECK (length(sha256) = 32)
    ) WITHOUT ROWID;
    """
}
