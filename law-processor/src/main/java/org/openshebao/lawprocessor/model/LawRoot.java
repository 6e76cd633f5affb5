package org.openshebao.lawprocessor.model;

import org.jspecify.annotations.Nullable;

/// The package below which a law lies, whose folders are its rooms.
///
/// A reform pack is a room of the law in a jar of its own: its root package is called as the room is.
///
/// @param id  the law: "china"
/// @param packageName  the root package
/// @param pack  id of the reform pack; null for the law itself
public record LawRoot(String id, String packageName, @Nullable String pack) {

  /// The root of a law.
  public LawRoot(String id, String packageName) {
    this(id, packageName, null);
  }

  /// Whether a package is the root or lies below it.
  public boolean holds(String other) {
    return other.equals(packageName) || other.startsWith(packageName + ".");
  }

  /// The room of a package below the root: "pension", "" for the root itself.
  public String room(String other) {
    if (pack != null) {
      return other.substring(packageName.lastIndexOf('.') + 1);
    }
    return other.equals(packageName) ? "" : other.substring(packageName.length() + 1);
  }
}
