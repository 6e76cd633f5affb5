package org.openshebao.law.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.openshebao.law.parts.LawParts;

/// The parts of a law as they were known on a day.
public final class KnownParts {

  private KnownParts() {}

  /// Values and rules published up to the end of `knowledge`; what went before stands in for the others.
  public static LawParts of(LawParts parts, LocalDate knowledge) {
    Publications publications = new Publications(parts.sources(), List.of());
    return parts.with(
        parts.parameters().stream()
            .map(each -> KnownParameter.of(each, publications, knowledge))
            .toList(),
        KnownRules.of(parts.rules(), publications, knowledge));
  }
}
