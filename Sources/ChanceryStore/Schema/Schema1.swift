/// The tables of version 1 of the store; `Documentation/Formats/store.md` gives every column.
///
/// A migration never changes once a release has it: the next version adds a file like this one.
enum Schema1 {
  /// The name that the store keeps of the migration.
  static let identifier = "1"

  /// The whole migration.
  static let sql = [articles, text, people, sayings, search, problems].joined(separator: "\n")

  private static let articles = """
    CREATE TABLE articles (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      name TEXT NOT NULL,
      source TEXT NOT NULL,
      line INTEGER,
      media_type TEXT NOT NULL,
      language TEXT NOT NULL,
      language_confidence REAL NOT NULL,
      published TEXT,
      retrieved TEXT,
      url TEXT,
      title_start INTEGER,
      title_end INTEGER,
      stated_title TEXT,
      site TEXT,
      version TEXT NOT NULL,
      headline TEXT,
      clean TEXT NOT NULL,
      text TEXT NOT NULL
    );
    CREATE INDEX articles_by_name ON articles (name);
    CREATE INDEX articles_by_date ON articles (published);
    CREATE TABLE authors (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;
    """

  private static let text = """
    CREATE TABLE blocks (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      block INTEGER NOT NULL,
      kind TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" > start),
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;
    CREATE TABLE removals (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      rule TEXT NOT NULL,
      reason TEXT NOT NULL,
      confidence REAL NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;
    CREATE TABLE findings (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      message TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      PRIMARY KEY (article, position)
    ) WITHOUT ROWID;
    """

  private static let people = """
    CREATE TABLE entities (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT,
      name TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      confidence REAL NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (article, id)
    ) WITHOUT ROWID;
    CREATE TABLE mentions (
      article INTEGER NOT NULL,
      entity TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      PRIMARY KEY (article, entity, position),
      FOREIGN KEY (article, entity) REFERENCES entities (article, id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    """

  private static let sayings = """
    CREATE TABLE quotations (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      cue_start INTEGER,
      cue_end INTEGER,
      speaker TEXT,
      speaker_start INTEGER,
      speaker_end INTEGER,
      via TEXT,
      addressee TEXT,
      confidence REAL NOT NULL,
      reason TEXT NOT NULL,
      UNIQUE (article, id),
      FOREIGN KEY (article, speaker) REFERENCES entities (article, id),
      FOREIGN KEY (article, via) REFERENCES entities (article, id),
      FOREIGN KEY (article, addressee) REFERENCES entities (article, id)
    );
    CREATE TABLE quotation_spans (
      article INTEGER NOT NULL,
      quotation TEXT NOT NULL,
      position INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      PRIMARY KEY (article, quotation, position),
      FOREIGN KEY (article, quotation) REFERENCES quotations (article, id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    """

  private static let search = """
    CREATE VIRTUAL TABLE article_words USING fts5 (
      headline, clean, content='articles', content_rowid='id',
      tokenize="unicode61 remove_diacritics 2"
    );
    CREATE VIEW quotation_texts AS
      SELECT quotations.number, entities.name AS speaker, quotations.text AS words
      FROM quotations LEFT JOIN entities
        ON entities.article = quotations.article AND entities.id = quotations.speaker;
    CREATE VIRTUAL TABLE quotation_words USING fts5 (
      speaker, words, content='quotation_texts', content_rowid='number',
      tokenize="unicode61 remove_diacritics 2"
    );
    CREATE TABLE indexed (articles INTEGER NOT NULL, quotations INTEGER NOT NULL);
    INSERT INTO indexed VALUES (0, 0);
    """

  private static let problems = """
    CREATE TABLE problems (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      line INTEGER NOT NULL,
      code TEXT NOT NULL,
      reason TEXT NOT NULL,
      UNIQUE (source, line, code, reason)
    );
    """
}
