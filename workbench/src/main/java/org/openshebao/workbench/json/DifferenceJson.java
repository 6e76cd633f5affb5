package org.openshebao.workbench.json;

import java.util.Locale;
import org.openshebao.law.diff.Difference;

/// What differs between two laws, as JSON.
public final class DifferenceJson {

  private DifferenceJson() {}

  /// One difference.
  public static JsonObject of(Difference difference) {
    return new JsonObject()
        .with("kind", difference.kind().name().toLowerCase(Locale.ROOT))
        .with("target", difference.target())
        .with("label", difference.label())
        .with("place", difference.place())
        .with("from", difference.from())
        .with("to", difference.to())
        .with("before", difference.before())
        .with("after", difference.after())
        .with("grade", difference.grade() == null ? null : difference.grade().key())
        .with("note", difference.note());
  }
}
