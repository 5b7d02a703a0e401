internal import Foundation

/// Types that a line of `chancery.clean/2` decodes into; a key too many or too few is an error.
package struct StrictClean: Listed {
  package enum CodingKeys: String, CodingKey, CaseIterable {
    case format, version, offsets, id, source, sha256
    case mediaType = "media_type"
    case title, authors, published, modified, language, site, url, retrieved, section, licence, type
    case found, confidence, text, blocks, residue, findings
  }

  package let format: String
  package let version: String
  package let offsets: String
  package let id: String
  package let source: String
  package let sha256: String
  package let mediaType: String
  package let title: String?
  package let authors: [String]
  package let published: String?
  package let modified: String?
  package let language: String?
  package let site: String?
  package let url: String?
  package let retrieved: String?
  package let section: String?
  package let licence: String?
  package let type: String?
  package let found: Strict<Found>?
  package let confidence: Double?
  package let text: String
  package let blocks: [Strict<Block>]
  package let residue: [Strict<StrictRecord.Residue>]
  package let findings: [Strict<StrictRecord.Finding>]

  /// Decodes one line.
  package static func decode(_ line: some Sequence<UInt8>) throws -> StrictClean {
    try JSONDecoder().decode(Strict<StrictClean>.self, from: Data(line)).value
  }

  package struct Block: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case kind, start, end, at, source }
    package let kind: String
    package let start: Int?
    package let end: Int?
    package let at: [Int]
    package let source: [Strict<StrictRecord.Span>]
  }

  package struct Found: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case title, authors, published, modified, site, url, language, section, licence, type
    }
    package let title: Strict<Place>?
    package let authors: [Strict<Place>]
    package let published: Strict<Place>?
    package let modified: Strict<Place>?
    package let site: Strict<Place>?
    package let url: Strict<Place>?
    package let language: Strict<Place>?
    package let section: Strict<Place>?
    package let licence: Strict<Place>?
    package let type: Strict<Place>?
  }

  package struct Place: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case by, start, end, confidence }
    package let by: String
    package let start: Int?
    package let end: Int?
    package let confidence: Double
  }
}
