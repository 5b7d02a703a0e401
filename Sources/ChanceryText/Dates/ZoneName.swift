/// The name of a time zone that means one offset only, as RFC 822 and the systems of Europe,
/// America and Asia write it.
///
/// Names with several meanings (`IST`) and the military letters, which RFC 2822 tells us to
/// mistrust, are not among them.
struct ZoneName {
  /// Minutes east of Greenwich.
  let offset: Int

  /// Looks a name up, which is in small letters.
  init?(_ name: String) {
    guard let offset = Self.offsets[name] else { return nil }
    self.offset = offset
  }

  private static let offsets: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60,
    "mez": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180,
    "nst": -210, "ndt": -150, "ast": -240, "adt": -180, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480,
    "hst": -600, "sast": 120, "hkt": 480, "sgt": 480, "jst": 540, "kst": 540, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780,
  ]
}
