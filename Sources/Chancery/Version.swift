/// The version of the program, as the command and every export name it.
public enum Version {
  /// The current version, after https://semver.org.
  public static let current = "0.1.0"
}
