package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.TermCells;

/// Dominance and p per cent for sums and means of amounts, one system of linked cells a term. A cell that the counts hide already is hidden here too.
final class AmountControl {

  private static final Label WHAT = new Label("contribute to the amount", "计入该金额");

  private final DisclosureRules rules;
  private final SurveyDesign design;
  private final List<PublishedTable> tables;
  private final List<Label> exposed = new ArrayList<>();
  private long cells;
  private long primary;
  private long secondary;
  private boolean optimal = true;

  AmountControl(DisclosureRules rules, SurveyDesign design, List<PublishedTable> tables) {
    this.rules = rules;
    this.design = design;
    this.tables = tables;
  }

  long cells() {
    return cells;
  }

  long primary() {
    return primary;
  }

  long secondary() {
    return secondary;
  }

  boolean optimal() {
    return optimal;
  }

  List<Label> exposed() {
    return exposed;
  }

  /// Replaces the verdicts on amounts that must be hidden.
  void control(Map<DisclosureReport.Key, DisclosureVerdict> verdicts) {
    if (rules.dominance() == null && rules.pPercent() == null) {
      return;
    }
    Map<String, List<PublishedTable>> byTerm = new LinkedHashMap<>();
    for (PublishedTable table : tables) {
      if (table.cells.kind() == TermCells.Kind.AMOUNT) {
        byTerm.computeIfAbsent(table.cells.term(), term -> new ArrayList<>()).add(table);
      }
    }
    byTerm.values().forEach(of -> control(of, verdicts));
  }

  private void control(
      List<PublishedTable> of, Map<DisclosureReport.Key, DisclosureVerdict> verdicts) {
    SystemBuilder builder = new SystemBuilder();
    List<int[]> numbers = new ArrayList<>();
    List<double[]> sums = new ArrayList<>();
    for (PublishedTable table : of) {
      double[] sum = new double[table.size()];
      double[][] largest = largest(table, sum);
      int[] number = new int[table.size()];
      for (int cell = 0; cell < number.length; cell++) {
        boolean hidden =
            verdicts.get(key(table, cell)) instanceof DisclosureVerdict v && v.isWithheld();
        Sensitivity sensitivity = rules.ofAmount(sum[cell], largest[cell]);
        number[cell] =
            builder.cell(
                key(table.all.get(cell)),
                DisclosureControl.name(table, cell, WHAT),
                sum[cell],
                !hidden || sensitivity != null,
                sensitivity);
      }
      numbers.add(number);
      sums.add(sum);
    }
    for (int f = 0; f < of.size(); f++) {
      for (int c = 0; c < of.size(); c++) {
        int[] parent = f == c ? null : of.get(f).within(of.get(c));
        if (parent != null) {
          link(
              builder,
              of.get(f),
              of.get(c),
              parent,
              numbers.get(f),
              numbers.get(c),
              sums.get(f),
              sums.get(c));
        }
      }
    }
    SuppressionPattern pattern = SuppressionSearch.of(builder.build());
    primary += pattern.system().sensitive().size();
    secondary += pattern.countSecondary();
    optimal &= pattern.isOptimal();
    cells += pattern.system().cells().stream().filter(TableCell::published).count();
    pattern.exposed().forEach(p -> exposed.add(pattern.system().cells().get(p).name()));
    for (int t = 0; t < of.size(); t++) {
      for (int cell = 0; cell < of.get(t).size(); cell++) {
        int number = numbers.get(t)[cell];
        SuppressionPattern.Status status = pattern.status(number);
        DisclosureVerdict before = verdicts.get(key(of.get(t), cell));
        boolean hiddenBefore = before != null && before.isWithheld();
        if (!hiddenBefore
            && (status == SuppressionPattern.Status.PRIMARY
                || status == SuppressionPattern.Status.SECONDARY)) {
          verdicts.put(
              key(of.get(t), cell),
              new DisclosureVerdict(
                  status, false, DisclosureControl.reason(pattern, number), null));
        }
      }
    }
  }

  private static void link(
      SystemBuilder builder,
      PublishedTable fine,
      PublishedTable coarse,
      int[] parent,
      int[] fineNumbers,
      int[] coarseNumbers,
      double[] fineSums,
      double[] coarseSums) {
    for (int cell = 0; cell < coarse.size(); cell++) {
      RowSet rest = coarse.all.get(cell);
      double amount = coarseSums[cell];
      List<Integer> parts = new ArrayList<>();
      for (int k = 0; k < parent.length; k++) {
        if (parent[k] == cell) {
          rest = rest.minus(fine.all.get(k));
          amount -= fineSums[k];
          parts.add(fineNumbers[k]);
        }
      }
      if (parts.isEmpty()) {
        continue;
      }
      if (rest.count() > 0) {
        @Nullable Integer known = builder.find(key(rest));
        parts.add(
            known != null
                ? known
                : builder.cell(
                    key(rest),
                    DisclosureControl.name(coarse, cell, WHAT),
                    Math.max(0, amount),
                    false,
                    null));
      }
      builder.sum(coarseNumbers[cell], parts);
    }
  }

  /// The largest weighted contributions of each cell in falling order, and the sums of all.
  private double[][] largest(PublishedTable table, double[] sums) {
    int most = Math.max(2, rules.dominance() == null ? 2 : rules.dominance().n());
    double[][] largest = new double[table.size()][most];
    for (int row = 0; row < table.cells.rows(); row++) {
      int cell = table.cells.cell(row);
      if (cell < 0) {
        continue;
      }
      double amount = design.weight(row) * table.cells.value(row);
      if (amount < 0) {
        throw new IllegalArgumentException(
            "The amount %s is below 0 in row %d: dominance and p %% are defined for amounts from 0 on. Maybe ask for parts above and below 0 one by one?"
                .formatted(table.cells.term(), row + 1));
      }
      sums[cell] += amount;
      double[] of = largest[cell];
      for (int k = 0; k < most; k++) {
        if (amount > of[k]) {
          double less = of[k];
          of[k] = amount;
          amount = less;
        }
      }
    }
    return largest;
  }

  private static SystemBuilder.Key key(RowSet rows) {
    return new SystemBuilder.Key("amount", rows, rows);
  }

  private static DisclosureReport.Key key(PublishedTable table, int cell) {
    return new DisclosureReport.Key(
        table.request, table.cells.term(), table.cells.domains().get(cell));
  }
}
