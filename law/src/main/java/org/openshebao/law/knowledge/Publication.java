package org.openshebao.law.knowledge;

import java.time.LocalDate;
import org.openshebao.base.text.Label;

/// The day from which a value or a rule could be known, and how that day is known itself.
///
/// @param day  the first day on which it is known
/// @param basis  where the day comes from
public record Publication(LocalDate day, Basis basis) {

  /// Where a day of publication comes from.
  public enum Basis {
    /// The value says when it was published.
    NOTICE(new Label("day of the notice", "通知发布日")),
    /// The document that set it carries the day, and is not younger than the value's first day.
    DOCUMENT(new Label("day of the document", "文件日期")),
    /// Neither is known: it is supposed to be known from the first day on which it holds.
    SUPPOSED(new Label("supposed: first day on which it holds", "假定：自施行之日起知悉")),
    /// A reform is a supposition and no notice: whoever lays it on knows it.
    REFORM(new Label("reform laid on", "改革方案"));

    private final Label label;

    Basis(Label label) {
      this.label = label;
    }

    /// As users read it.
    public Label label() {
      return label;
    }
  }

  /// Whether somebody who knows what was published up to `knowledge` knows it.
  public boolean isKnownOn(LocalDate knowledge) {
    return !day.isAfter(knowledge);
  }
}
