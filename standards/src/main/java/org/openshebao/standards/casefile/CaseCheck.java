package org.openshebao.standards.casefile;

import org.openshebao.base.text.Label;

/// One thing that a case expects, and what came out.
///
/// @param kind  what is held against what
/// @param of  the entry, with the cell before it where there are cells; empty for what is of the whole case
/// @param expected  as the case has it
/// @param computed  as it came out
/// @param agrees  whether they agree
public record CaseCheck(Kind kind, String of, String expected, String computed, boolean agrees) {

  /// What a case can expect.
  public enum Kind {
    /// The finding on an entry; with cells, the worst.
    FINDING("finding", new Label("finding", "结论")),
    /// The finding in one cell.
    CELL("cell", new Label("finding in a cell", "单元格结论")),
    /// The number compared.
    RATE("rate", new Label("rate or figure", "替代率或数值")),
    /// The value at which a minimum is met.
    BREAK_EVEN("break-even", new Label("break-even value", "临界值")),
    /// The finding on the alternative claimed.
    CLAIMED("claimed", new Label("alternative claimed", "所主张的选项")),
    /// The alternative with the best finding.
    BEST("best", new Label("best alternative", "最优选项")),
    /// Sets of Parts that may be accepted.
    ACCEPTANCE("acceptance", new Label("acceptance", "可接受的各编")),
    /// Cautions raised.
    CAUTIONS("cautions", new Label("cautions", "警示"));

    private final String key;
    private final Label label;

    Kind(String key, Label label) {
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
  }

  /// As files write it: "finding c102.part-V.art-28.a".
  public String key() {
    return (kind.key() + " " + of).strip();
  }

  /// As users read it.
  public Label label() {
    return new Label(
        (kind.label().en() + " " + of).strip(), (kind.label().zh() + " " + of).strip());
  }
}
