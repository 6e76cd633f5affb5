package org.openshebao.standards.evidence;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// Where a fact comes from.
///
/// @param kind  what gave it
/// @param text  in a sentence, as the annex of a report prints it
/// @param place  the place it is of; null when it is of none
/// @param date  the date of the law, or of the figure; null when it has none
/// @param citation  article, document or publication; null when there is none
/// @param reviewer  who entered it; null for what was computed
/// @param reviewedOn  when, ISO; null for what was computed
/// @param grade  how well it is known; null when nobody says
/// @param file  file that it was read from; null when it was computed
/// @param line  line of that file; 0 when it was computed
public record Origin(
    Kind kind,
    Label text,
    @Nullable String place,
    @Nullable String date,
    @Nullable String citation,
    @Nullable String reviewer,
    @Nullable String reviewedOn,
    @Nullable Grade grade,
    @Nullable String file,
    int line) {

  /// What gives facts.
  public enum Kind {
    /// A variable of a law, computed for a standard beneficiary.
    LAW_VARIABLE("law_variable", new Label("computed from the law", "依法计算")),
    /// An estimate from a sample, with its interval.
    ESTIMATE("estimate", new Label("estimate", "估计值")),
    /// A projection.
    PROJECTION("projection", new Label("projection", "预测")),
    /// A figure that an office published.
    OFFICIAL_FIGURE("official_figure", new Label("official figure", "官方数字")),
    /// What a reviewer reads in the law.
    LEGAL_FACT("legal_fact", new Label("legal fact", "法律事实")),
    /// Supposed.
    ASSUMPTION("assumption", new Label("assumption", "假设")),
    /// Given by a file of cases.
    CASE("case", new Label("given by the case", "算例给定")),
    /// Nothing: no fact was given.
    NOT_GIVEN("not_given", new Label("not given", "未提供"));

    private final String key;
    private final Label label;

    Kind(String key, Label label) {
      this.key = key;
      this.label = label;
    }

    /// As files write it: "legal_fact".
    public String key() {
      return key;
    }

    /// As users read it.
    public Label label() {
      return label;
    }
  }

  /// Something computed, with what it was computed from.
  public static Origin computed(
      Kind kind, Label text, @Nullable String place, @Nullable String date, @Nullable Grade grade) {
    return new Origin(kind, text, place, date, null, null, null, grade, null, 0);
  }

  /// What a file of facts or cases gives on a line.
  public static Origin inFile(Kind kind, Label text, String file, int line) {
    return new Origin(kind, text, null, null, null, null, null, null, file, line);
  }

  /// No fact was given.
  public static Origin notGiven() {
    return computed(Kind.NOT_GIVEN, new Label("No fact was given.", "未提供该事实。"), null, null, null);
  }
}
