package org.openshebao.standards.review;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.finding.Status;

/// What a reviewer says about a finding.
///
/// @param finding  id of the requirement
/// @param place  the place reviewed; null for the nation
/// @param lawDate  date of the law reviewed, ISO; null for any
/// @param reviewer  who
/// @param date  when, ISO
/// @param status  the finding as it was then: when it comes out otherwise later, the review no longer covers it
/// @param decision  what was decided
/// @param comment  what was said; null when nothing was
public record SignOff(
    String finding,
    @Nullable String place,
    @Nullable String lawDate,
    String reviewer,
    String date,
    Status status,
    Decision decision,
    @Nullable String comment) {

  /// What a reviewer decides.
  public enum Decision {
    /// The finding stands.
    AGREED("agreed", new Label("agreed", "同意")),
    /// It does not.
    DISPUTED("disputed", new Label("disputed", "有异议")),
    /// It waits for something.
    OPEN("open", new Label("open", "待处理"));

    private final String key;
    private final Label label;

    Decision(String key, Label label) {
      this.key = key;
      this.label = label;
    }

    /// As files write it.
    public String key() {
      return key;
    }

    /// As users read it.
    public Label label() {
      return label;
    }

    /// The decision written as `key`.
    public static Decision parse(String key) {
      for (Decision decision : values()) {
        if (decision.key.equals(key)) {
          return decision;
        }
      }
      throw new IllegalArgumentException(
          "A decision must be agreed, disputed or open but was \"%s\".".formatted(key));
    }
  }

  /// Whether it is about the finding as it comes out now.
  public boolean covers(Status now) {
    return status == now;
  }
}
