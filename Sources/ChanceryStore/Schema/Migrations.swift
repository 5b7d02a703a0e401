internal import GRDB

/// The way from an empty file to the tables of this version.
enum Migrations {
  /// What SQLite's header of a store says it belongs to: `Chcy`.
  static let applicationID = 0x4368_6379

  /// All migrations, oldest first.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(Schema1.identifier) { database in
      try database.execute(sql: Schema1.sql)
    }
    migrator.registerMigration(Schema2.identifier) { database in
      try database.execute(sql: Schema2.sql)
    }
    return migrator
  }
}
