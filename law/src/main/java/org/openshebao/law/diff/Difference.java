package org.openshebao.law.diff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// What differs between two laws at a place, for some time, as an amending act would say it.
///
/// @param kind  what it is a difference of
/// @param target  path of the parameter, or id of the variable
/// @param label  what users call it
/// @param place  code of the place at which it is set; places within it that set their own are listed where they differ
/// @param from  first day
/// @param to  last day; null when open
/// @param before  what held before, in both languages
/// @param after  what holds now, in both languages
/// @param grade  how well the new value is known; null when there is none
/// @param note  why; null when unsaid
public record Difference(
    Kind kind,
    String target,
    Label label,
    String place,
    LocalDate from,
    @Nullable LocalDate to,
    Label before,
    Label after,
    @Nullable Grade grade,
    @Nullable String note) {

  /// What can differ.
  public enum Kind {
    /// The value of a parameter.
    PARAMETER,
    /// The result of a rule, for which a reform puts a value.
    RESULT,
    /// The rule itself.
    RULE
  }

  /// One line: "pension.contribution.flexible_rate, CN, from 2026-01-01: 0.2 → 0.16 (assumption)".
  public String text(Language language) {
    String graded = grade == null ? "" : grade.label().in(language);
    if (language == Language.ZH) {
      String dates = to == null ? "自%s起".formatted(from) : "自%s至%s".formatted(from, to);
      return "%s（%s），%s，%s：%s → %s%s%s"
          .formatted(
              label.zh(),
              target,
              place,
              dates,
              before.zh(),
              after.zh(),
              graded.isEmpty() ? "" : "（" + graded + "）",
              note == null ? "" : "；" + note);
    }
    String dates = to == null ? "from " + from : "from %s to %s".formatted(from, to);
    return "%s, %s, %s: %s → %s%s%s"
        .formatted(
            target,
            place,
            dates,
            before.en(),
            after.en(),
            graded.isEmpty() ? "" : " (" + graded + ")",
            note == null ? "" : "; " + note);
  }
}
