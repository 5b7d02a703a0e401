/// Which marks belong together.
enum MarkStyle: UInt8 {
  case guillemet
  case double
  case straight
  case single
  case angle

  /// What a mark does where it stands.
  enum Action: Equatable {
    case opens(MarkStyle)
    case closes(MarkStyle)
    case nothing
  }

  /// The style of a mark.
  init?(sign: UInt8) {
    switch sign {
    case Sign.guillemetOpen, Sign.guillemetClose: self = .guillemet
    case Sign.doubleOpen, Sign.doubleClose, Sign.doubleLow: self = .double
    case Sign.straight: self = .straight
    case Sign.singleOpen, Sign.singleClose, Sign.straightSingle: self = .single
    case Sign.angleOpen, Sign.angleClose: self = .angle
    default: return nil
    }
  }
}
