package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.TermCells;

/// Disclosure control of all tables of an analysis at once: tables of the same rows are linked, by whatever variables they are broken down, whenever each
/// cell of one lies whole in a cell of the other.
///
/// A share is looked at as three counts of sampled units: all of a domain, those with the attribute and those without it.
public final class DisclosureControl {

  private static final Label ALL = new Label("are in the domain", "属于该域");
  private static final Label WITH = new Label("have the attribute", "具有该特征");
  private static final Label WITHOUT = new Label("lack the attribute", "不具有该特征");

  private final DisclosureRules rules;
  private final SurveyDesign design;
  private final long[] numbers;
  private final List<PublishedTable> tables = new ArrayList<>();
  private final SystemBuilder builder = new SystemBuilder();
  private final List<int[]> allCells = new ArrayList<>();
  private final List<int[]> withCells = new ArrayList<>();
  private final List<int[]> withoutCells = new ArrayList<>();

  public DisclosureControl(DisclosureRules rules, SurveyDesign design) {
    this.rules = rules;
    this.design = design;
    this.numbers = RowSet.numbers(design.rows());
  }

  /// Adds a table that would be published.
  public void add(String request, TermCells cells) {
    tables.add(new PublishedTable(request, cells, numbers));
  }

  /// Chooses what to hide and tries to work it out again.
  public DisclosureReport control() {
    for (PublishedTable table : tables) {
      addCells(table);
    }
    for (int fine = 0; fine < tables.size(); fine++) {
      for (int coarse = 0; coarse < tables.size(); coarse++) {
        if (fine != coarse) {
          link(fine, coarse);
        }
      }
    }
    SuppressionPattern pattern = SuppressionSearch.of(builder.build());
    Map<DisclosureReport.Key, DisclosureVerdict> verdicts = new LinkedHashMap<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int cell = 0; cell < tables.get(t).size(); cell++) {
        PublishedTable table = tables.get(t);
        verdicts.put(
            new DisclosureReport.Key(
                table.request, table.cells.term(), table.cells.domains().get(cell)),
            verdict(pattern, t, cell));
      }
    }
    AmountControl amounts = new AmountControl(rules, design, tables);
    amounts.control(verdicts);
    List<Label> exposed = new ArrayList<>();
    pattern.exposed().forEach(p -> exposed.add(pattern.system().cells().get(p).name()));
    exposed.addAll(amounts.exposed());
    return new DisclosureReport(
        rules,
        pattern.system().cells().stream().filter(TableCell::published).count() + amounts.cells(),
        pattern.system().sensitive().size() + amounts.primary(),
        pattern.countSecondary() + amounts.secondary(),
        pattern.isOptimal() && amounts.optimal(),
        pattern.cost(),
        pattern.leastCost(),
        exposed,
        verdicts);
  }

  private void addCells(PublishedTable table) {
    int size = table.size();
    int[] all = new int[size];
    int[] with = new int[size];
    int[] without = new int[size];
    for (int cell = 0; cell < size; cell++) {
      RowSet rows = table.all.get(cell);
      all[cell] = count(table, cell, rows, ALL, true, false);
      if (table.isAttribute()) {
        RowSet having = table.with.get(cell);
        with[cell] = count(table, cell, having, WITH, true, true);
        without[cell] = count(table, cell, rows.minus(having), WITHOUT, true, true);
        builder.sum(all[cell], List.of(with[cell], without[cell]));
      }
    }
    allCells.add(all);
    withCells.add(with);
    withoutCells.add(without);
  }

  private int count(
      PublishedTable table, int cell, RowSet rows, Label what, boolean published, boolean empty) {
    return builder.cell(
        new SystemBuilder.Key(kind(table, what), rows, table.all.get(cell)),
        name(table, cell, what),
        rows.count(),
        published,
        rules.ofCount(rows.count(), what, empty));
  }

  /// Why rows are counted: cells of different attributes are different even when their rows happen to be the same.
  private static String kind(PublishedTable table, Label what) {
    return what == ALL ? "all" : (what == WITH ? "with " : "without ") + table.cells.term();
  }

  static Label name(PublishedTable table, int cell, Label what) {
    StringBuilder place = new StringBuilder(table.request);
    if (!table.cells.term().isEmpty()) {
      place.append(", ").append(table.cells.term());
    }
    table
        .cells
        .domains()
        .get(cell)
        .forEach((name, category) -> place.append(", ").append(name).append(' ').append(category));
    return new Label(
        "units that %s (%s)".formatted(what.en(), place), "%s的单位（%s）".formatted(what.zh(), place));
  }

  /// Cells of the coarser table are sums of those of the finer one, and of what that one leaves out.
  private void link(int f, int c) {
    PublishedTable fine = tables.get(f);
    PublishedTable coarse = tables.get(c);
    int[] parent = fine.within(coarse);
    if (parent == null) {
      return;
    }
    boolean[] identifiable = fine.identifiableRest(coarse);
    boolean sameTerm =
        fine.isAttribute() && coarse.isAttribute() && fine.cells.term().equals(coarse.cells.term());
    for (int cell = 0; cell < coarse.size(); cell++) {
      sum(fine, coarse, cell, parent, allCells.get(f), allCells.get(c), ALL, identifiable[cell]);
      if (sameTerm) {
        sum(
            fine,
            coarse,
            cell,
            parent,
            withCells.get(f),
            withCells.get(c),
            WITH,
            identifiable[cell]);
        sum(
            fine,
            coarse,
            cell,
            parent,
            withoutCells.get(f),
            withoutCells.get(c),
            WITHOUT,
            identifiable[cell]);
      }
    }
  }

  private void sum(
      PublishedTable fine,
      PublishedTable coarse,
      int cell,
      int[] parent,
      int[] fineCells,
      int[] coarseCells,
      Label what,
      boolean identifiable) {
    RowSet rest = rows(coarse, cell, what);
    RowSet among = coarse.all.get(cell);
    List<Integer> parts = new ArrayList<>();
    for (int k = 0; k < parent.length; k++) {
      if (parent[k] == cell) {
        rest = rest.minus(rows(fine, k, what));
        among = among.minus(fine.all.get(k));
        parts.add(fineCells[k]);
      }
    }
    if (parts.isEmpty() || rest.count() < 0) {
      return; // without parts there is no sum; below 0 the attributes differ though their names do
      // not
    }
    if (rest.count() > 0) {
      SystemBuilder.Key key = new SystemBuilder.Key(kind(coarse, what), rest, among);
      Integer known = builder.find(key);
      parts.add(
          known != null
              ? known
              : builder.cell(
                  key,
                  rest(coarse, cell, fine, what),
                  rest.count(),
                  false,
                  identifiable ? rules.ofCount(rest.count(), what, false) : null));
    }
    builder.sum(coarseCells[cell], parts);
  }

  private static Label rest(PublishedTable coarse, int cell, PublishedTable fine, Label what) {
    Label name = name(coarse, cell, what);
    return new Label(
        "%s less those of %s".formatted(name.en(), fine.request),
        "%s减去%s中的单位".formatted(name.zh(), fine.request));
  }

  private static RowSet rows(PublishedTable table, int cell, Label what) {
    RowSet all = table.all.get(cell);
    if (what == ALL) {
      return all;
    }
    return what == WITH ? table.with.get(cell) : all.minus(table.with.get(cell));
  }

  private DisclosureVerdict verdict(SuppressionPattern pattern, int t, int cell) {
    int all = allCells.get(t)[cell];
    List<Integer> looked = new ArrayList<>(List.of(all));
    if (tables.get(t).isAttribute()) {
      looked.add(withCells.get(t)[cell]);
      looked.add(withoutCells.get(t)[cell]);
    }
    boolean countHidden = isHidden(pattern, all);
    Integer worst = null;
    for (int each : looked) {
      if (isHidden(pattern, each)
          && (worst == null || pattern.status(each).compareTo(pattern.status(worst)) < 0)) {
        worst = each;
      }
    }
    if (worst == null) {
      return new DisclosureVerdict(
          SuppressionPattern.Status.PUBLISHED, false, DisclosureVerdict.FREE, null);
    }
    return new DisclosureVerdict(
        pattern.status(worst),
        countHidden,
        reason(pattern, worst),
        pattern.interval(looked.size() > 1 ? looked.get(1) : all));
  }

  private static boolean isHidden(SuppressionPattern pattern, int cell) {
    return pattern.status(cell) != SuppressionPattern.Status.PUBLISHED;
  }

  static Label reason(SuppressionPattern pattern, int cell) {
    Sensitivity sensitivity = pattern.system().cells().get(cell).sensitivity();
    if (sensitivity != null) {
      return sensitivity.rule();
    }
    List<Integer> protects = pattern.protects(cell);
    @Nullable Label of =
        protects.isEmpty() ? null : pattern.system().cells().get(protects.getFirst()).name();
    return of == null
        ? new Label(
            "Withheld so that other withheld cells cannot be worked out from it.",
            "为防止由其推算出其他未发布单元格而一并不予发布。")
        : new Label(
            "Withheld so that the number of %s cannot be worked out.".formatted(of.en()),
            "为防止推算出%s的数量而一并不予发布。".formatted(of.zh()));
  }
}
