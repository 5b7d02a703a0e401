internal import ChanceryText

extension InputReader {
  /// The whole content as one article in plain text, or as a page when it is one after all.
  func plainText(_ source: ByteSource) -> IngestedItem {
    item { () throws(IngestProblem) in
      let bytes = try source.whole(limit: settings.maximumArticleBytes)
      let decoded =
        charset == nil
        ? try TextDecoder.decode(bytes[...])
        : try PageDecoder.decode(bytes[...], label: charset)
      if settings.format == .automatic, Markup(decoded.text.utf8) == .page {
        return try pageArticle(bytes[...])
      }
      try PlainTextCheck.check(decoded.text)
      let findings = decoded.findings + PlainTextCheck.findings(in: decoded.text)
      return RawArticle(text: decoded.text, origin: origin(), findings: findings)
    }
  }

  /// The whole content as one page.
  func page(_ source: ByteSource) -> IngestedItem {
    item { () throws(IngestProblem) in
      try pageArticle(source.whole(limit: settings.maximumArticleBytes)[...])
    }
  }

  private func pageArticle(_ bytes: ArraySlice<UInt8>) throws(IngestProblem) -> RawArticle {
    let page = CapturedPage(form: .html, bytes: bytes, charset: charset, isDamaged: false)
    return try PageArticle(origin: origin()).article(page)
  }

  /// The page in a file that a browser saved.
  func savedPage(_ source: ByteSource) -> IngestedItem {
    item { () throws(IngestProblem) in
      let bytes = try source.whole(limit: settings.archives.maximumWholeBytes)
      let limit = settings.archives.maximumHeaderBytes
      let saved = try SavedPage(bytes[...], headerLimit: limit)
      guard saved.page.bytes.count <= settings.maximumArticleBytes else {
        throw .tooLarge(limit: settings.maximumArticleBytes)
      }
      return try PageArticle(
        origin: origin(), url: saved.url, title: saved.title, retrieved: saved.saved
      ).article(saved.page)
    }
  }
}
