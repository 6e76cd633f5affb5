package org.openshebao.lawprocessor.model;

/// The package below which a law lies, whose folders are its rooms.
///
/// @param id  the law: "china"
/// @param packageName  the root package
public record LawRoot(String id, String packageName) {

  /// Whether a package is the root or lies below it.
  public boolean holds(String other) {
    return other.equals(packageName) || other.startsWith(packageName + ".");
  }

  /// The room of a package below the root: "pension", "" for the root itself.
  public String room(String other) {
    return other.equals(packageName) ? "" : other.substring(packageName.length() + 1);
  }
}
