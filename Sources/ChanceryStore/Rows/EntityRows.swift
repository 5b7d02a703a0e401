internal import ChanceryRecords
internal import ChanceryText
internal import GRDB

/// The rows of `entities` and `mentions`.
struct EntityRows {
  let database: Database

  func insert(_ entities: [Entity], of article: Int) throws {
    let statement = try PreparedStatement(
      database,
      """
      INSERT INTO entities (article, id, position, kind, name, start, "end", confidence, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let mentions = try PreparedStatement(database, Self.mentionInsertion)
    for (position, entity) in entities.enumerated() {
      let first = entity.mentions.first?.range
      try statement.run([
        .integer(article), .text(entity.id), .integer(position),
        .text(orNull: entity.kind?.rawValue), .text(entity.name), .integer(orNull: first?.start),
        .integer(orNull: first?.end), .real(entity.confidence.value), .text(entity.reason),
      ])
      try insertMentions(of: entity, in: article, using: mentions)
    }
  }

  private static let mentionInsertion = """
    INSERT INTO mentions (article, entity, position, kind, start, "end")
    VALUES (?, ?, ?, ?, ?, ?)
    """

  private func insertMentions(
    of entity: Entity, in article: Int, using statement: PreparedStatement
  ) throws {
    for (position, mention) in entity.mentions.enumerated() {
      try statement.run([
        .integer(article), .text(entity.id), .integer(position), .text(mention.kind.rawValue),
        .integer(mention.range.start), .integer(mention.range.end),
      ])
    }
  }

  func entities(of article: Int) throws -> [Entity] {
    var mentions = try mentions(of: article)
    return try PreparedStatement(
      database,
      """
      SELECT id, kind, name, confidence, reason, start, "end" FROM entities
      WHERE article = ? ORDER BY position
      """
    ).rows([.integer(article)]) { row in
      let id = row.text(0)
      let fallback = Entity.Mention(row.evidence(5), kind: .name)
      return Entity(
        id: id, kind: row.optionalText(1).flatMap(Entity.Kind.init), name: row.text(2),
        mentions: mentions.removeValue(forKey: id) ?? [fallback],
        confidence: Confidence(row.real(3)), reason: row.text(4))
    }
  }

  private func mentions(of article: Int) throws -> [String: [Entity.Mention]] {
    let rows = try PreparedStatement(
      database,
      """
      SELECT entity, kind, start, "end" FROM mentions WHERE article = ?
      ORDER BY entity, position
      """
    ).rows([.integer(article)]) { row in
      (
        entity: row.text(0),
        mention: Entity.Mention(
          row.evidence(2), kind: Entity.Mention.Kind(rawValue: row.text(1)) ?? .name)
      )
    }
    return Dictionary(grouping: rows, by: \.entity).mapValues { $0.map(\.mention) }
  }
}
