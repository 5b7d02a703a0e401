internal import Foundation

/// Types that a record line decodes into; a key too many or too few is an error.
package struct StrictRecord: Listed {
  package enum CodingKeys: String, CodingKey, CaseIterable {
    case format, version, offsets, article, body, residue, findings, entities, quotations
    case events, times, places, quantities
  }

  package let format: String
  package let version: String
  package let offsets: String
  package let article: Strict<Article>
  package let body: [Strict<BodyPart>]
  package let residue: [Strict<Residue>]
  package let findings: [Strict<Finding>]
  package let entities: [Strict<Entity>]
  package let quotations: [Strict<Quotation>]
  package let events: [Nothing]
  package let times: [Nothing]
  package let places: [Nothing]
  package let quantities: [Nothing]

  /// Decodes one line.
  package static func decode(_ line: some Sequence<UInt8>) throws -> StrictRecord {
    try JSONDecoder().decode(Strict<StrictRecord>.self, from: Data(line)).value
  }

  package struct Span: Listed, Equatable {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end }
    package let start: Int
    package let end: Int
  }

  package struct Article: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case id, source, sha256, language, published, title, authors, site, url, retrieved
      case mediaType = "media_type"
      case statedTitle = "stated_title"
      case confidence
    }
    package let id: String
    package let source: String
    package let sha256: String
    package let mediaType: String
    package let language: String
    package let published: String?
    package let title: Strict<Span>?
    package let authors: [String]
    package let site: String?
    package let url: String?
    package let retrieved: String?
    package let statedTitle: String?
    package let confidence: Double
  }

  package struct BodyPart: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end, kind, block }
    package let start: Int
    package let end: Int
    package let kind: String
    package let block: Int
  }

  package struct Residue: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case start, end, kind, rule, confidence, reason
    }
    package let start: Int
    package let end: Int
    package let kind: String
    package let rule: String
    package let confidence: Double
    package let reason: String
  }

  package struct Finding: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end, code, message }
    package let start: Int
    package let end: Int
    package let code: String
    package let message: String
  }

  package struct Entity: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case id, kind, name, country, code, wikidata, roles, mentions, confidence, reason
    }
    package let id: String
    package let kind: String?
    package let name: String
    package let country: String?
    package let code: String?
    package let wikidata: String?
    package let roles: [Nothing]
    package let mentions: [Strict<Mention>]
    package let confidence: Double
    package let reason: String
  }

  package struct Mention: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case start, end, kind }
    package let start: Int
    package let end: Int
    package let kind: String
  }

  package struct Quotation: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case id, kind, spans, text, cue, speaker, via, addressee, confidence, reason
    }
    package let id: String
    package let kind: String
    package let spans: [Strict<Span>]
    package let text: String
    package let cue: Strict<Span>?
    package let speaker: Strict<Speaker>?
    package let via: String?
    package let addressee: String?
    package let confidence: Double
    package let reason: String
  }

  package struct Speaker: Listed {
    package enum CodingKeys: String, CodingKey, CaseIterable { case entity, mention }
    package let entity: String
    package let mention: Strict<Span>?
  }

  /// An element of a list that this version leaves empty.
  package struct Nothing: Decodable {
    package init(from decoder: any Decoder) throws {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "this list must be empty"))
    }
  }
}
