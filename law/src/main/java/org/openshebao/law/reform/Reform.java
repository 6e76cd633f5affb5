package org.openshebao.law.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A reform: changes laid over a law in their order, later ones on top of earlier ones.
///
/// A change at a place holds for every place within it: local values there are cut for its time.
///
/// @param id  short and stable
/// @param label  what users call it
/// @param description  what it would do and why, for readers; null when unsaid
/// @param idea  whose idea it is: a document, a plan, a supposition; null when unsaid
/// @param changes  in order
/// @param canonicalText  the text it was read from, which enters the hash of the law; of a pack the hash of its files and classes too
/// @param pack  its rules, when it comes as a jar; null when it is values alone
public record Reform(
    String id,
    Label label,
    @Nullable Label description,
    @Nullable Label idea,
    List<Change> changes,
    String canonicalText,
    @Nullable ReformPack pack) {

  public Reform {
    changes = List.copyOf(changes);
  }

  /// A reform of values alone.
  public Reform(
      String id,
      Label label,
      @Nullable Label description,
      @Nullable Label idea,
      List<Change> changes,
      String canonicalText) {
    this(id, label, description, idea, changes, canonicalText, null);
  }

  /// The same with the rules of a jar.
  public Reform withPack(ReformPack rules, String hash) {
    return new Reform(id, label, description, idea, changes, canonicalText + hash, rules);
  }
}
