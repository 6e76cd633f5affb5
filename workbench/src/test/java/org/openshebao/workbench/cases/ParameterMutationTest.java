package org.openshebao.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;

/// Changes every dated value that a case uses, up and down, and asks that some case notices.
///
/// A value is laid over the law as a reform; only the cases that used it are run again. Values that no case uses together are changed in
/// one law, so that the law is put together some dozens of times rather than some hundreds.
class ParameterMutationTest {

  /// Which cases are run together, and how many values at least they use.
  enum Branches {
    OTHERS(
        100,
        "medical",
        "maternity",
        "unemployment",
        "work-injury",
        "occupational-injury",
        "dibao",
        "long-term-care"),
    PENSIONS(
        60,
        "retirement-date",
        "minimum-years",
        "contribution-bounds",
        "contribution-amount",
        "pension-national-formula",
        "pension-provincial-rule",
        "residents-pension",
        "survivors",
        "transfer");

    private final int atLeast;
    private final String[] categories;

    Branches(int atLeast, String... categories) {
      this.atLeast = atLeast;
      this.categories = categories;
    }
  }

  /// Values of which a change in that direction changes no answer that a case could hold, and why.
  private static final Map<String, String> NO_ANSWER_CHANGES =
      Map.ofEntries(
          Map.entry(
              "unemployment.schedule_months CN-22 2021-01-01 UP",
              "Jilin grants the national ceilings, above which no schedule counts"),
          Map.entry(
              "injury.end.cut_only_if_worker_quits CN-44 2012-01-01 UP",
              "Guangdong's sums are not cut at all"),
          Map.entry(
              "unemployment.qualifying_months CN 1999-01-22 DOWN",
              "below the first step of every schedule no month is granted"),
          Map.entry(
              "pension.basic.years_decimals CN 2006-01-01 UP",
              "years have four decimals and no fifth"),
          Map.entry(
              "pension.transitional.phase_in CN-44 2006-07-01 UP",
              "a millionth more than nothing is less than a fen"),
          Map.entry(
              "residents.highest_level CN-4201 2022-01-01 UP",
              "above the highest level no subsidy is due, which a case cannot write"),
          Map.entry(
              "contribution.average_wage CN-41 2025-01-01 UP",
              "Henan's published bounds stand before the computed ones"),
          Map.entry(
              "contribution.average_wage CN-41 2025-01-01 DOWN",
              "Henan's published bounds stand before the computed ones"),
          Map.entry(
              "contribution.year_first_month CN-13 2019-05-01 DOWN",
              "no month stands before January"),
          Map.entry(
              "contribution.year_first_month CN-41 2025-07-01 UP",
              "Henan's published bounds stand before the computed ones"),
          Map.entry(
              "contribution.year_first_month CN-41 2025-07-01 DOWN",
              "Henan's published bounds stand before the computed ones"));

  enum Direction {
    UP,
    DOWN
  }

  /// A dated value of a parameter, as its path, place and first day name it.
  private record Used(String path, Unit unit, ParameterValue value) {
    String name() {
      return path + " " + value.place() + " " + value.from();
    }
  }

  static Stream<Arguments> branchesAndDirections() {
    return Arrays.stream(Branches.values())
        .flatMap(branches ->
            Arrays.stream(Direction.values()).map(direction -> Arguments.of(branches, direction)));
  }

  @ParameterizedTest
  @MethodSource("branchesAndDirections")
  void someCaseNoticesWhenAValueChanges(Branches branches, Direction direction) {
    CasesReport report =
        China.run(
            List.of(
                China.shipped("examples.yaml"),
                China.shipped("examples-2.yaml"),
                China.shipped("boundaries.yaml")),
            branches.categories);
    Map<String, Used> used = new TreeMap<>();
    Map<String, List<WorkedCase>> casesOf = new HashMap<>();
    Map<WorkedCase, Set<String>> usedBy = new LinkedHashMap<>();
    for (CaseOutcome outcome : report.outcomes()) {
      Set<String> names = new LinkedHashSet<>();
      for (AnswerOutcome answer : outcome.answers()) {
        for (Used each : valuesUsed(answer.trace())) {
          used.put(each.name(), each);
          names.add(each.name());
        }
      }
      usedBy.put(outcome.worked(), names);
      names.forEach(
          name -> casesOf.computeIfAbsent(name, key -> new ArrayList<>()).add(outcome.worked()));
    }

    List<String> unnoticed = new ArrayList<>();
    for (List<Used> together : apart(used, usedBy, direction)) {
      Law changed = changed(together, direction);
      CaseBinder binder = new CaseBinder(changed, CasesMapping.load(changed));
      CaseRunner runner = new CaseRunner(changed);
      for (Used each : together) {
        boolean noticed =
            casesOf.get(each.name()).stream()
                .anyMatch(worked ->
                    binder.bind(worked, new Problems()).map(runner::run).orElseThrow().verdict()
                        != Verdict.PASSED);
        if (!noticed) {
          unnoticed.add(each.name());
        }
      }
    }

    assertThat(used).hasSizeGreaterThan(branches.atLeast);
    assertThat(unnoticed).as("changed %s and no case failed", direction).isEmpty();
  }

  private static Set<Used> valuesUsed(@Nullable TraceNode root) {
    Set<Used> found = new LinkedHashSet<>();
    Set<TraceNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(root, found, seen);
    return found;
  }

  private static void collect(@Nullable TraceNode node, Set<Used> found, Set<TraceNode> seen) {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (node.kind() == TraceNode.Kind.PARAMETER && node.parameter() != null) {
      found.add(new Used(node.id(), China.LAW.parameter(node.id()).unit(), node.parameter()));
    }
    node.children().forEach(child -> collect(child, found, seen));
  }

  /// Groups of values of which no case uses two; those that cannot move in the direction are left out.
  private static List<List<Used>> apart(
      Map<String, Used> used, Map<WorkedCase, Set<String>> usedBy, Direction direction) {
    List<List<Used>> groups = new ArrayList<>();
    for (Used each : used.values()) {
      if (text(each, direction) == null
          || NO_ANSWER_CHANGES.containsKey(each.name() + " " + direction)) {
        continue;
      }
      Set<String> beside =
          usedBy.values().stream()
              .filter(names -> names.contains(each.name()))
              .flatMap(Set::stream)
              .collect(Collectors.toSet());
      List<Used> group =
          groups.stream()
              .filter(members ->
                  members.stream()
                      .noneMatch(member ->
                          beside.contains(member.name())
                              || (member.path().equals(each.path()) && isNested(member, each))))
              .findFirst()
              .orElse(null);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(each);
    }
    return groups;
  }

  /// Whether one place lies in the other, so that a change at the one may be seen at the other.
  private static boolean isNested(Used one, Used other) {
    String first = one.value().place();
    String second = other.value().place();
    return first.startsWith(second) || second.startsWith(first);
  }

  private static Law changed(List<Used> together, Direction direction) {
    StringBuilder text = new StringBuilder("id: changed\nlabel: {en: changed, zh: 变动}\nchanges:\n");
    for (Used each : together) {
      ParameterValue value = each.value();
      text.append("  - {parameter: %s, from: %s, ".formatted(each.path(), value.from()))
          .append(value.to() == null ? "" : "to: " + value.to() + ", ")
          .append("places: [%s], %s}%n".formatted(value.place(), text(each, direction)));
    }
    return China.LAW.with(ReformFile.read("changed.yaml", text.toString()));
  }

  /// The changed value as YAML writes it; null where it cannot move in the direction.
  private static @Nullable String text(Used used, Direction direction) {
    Unit unit = used.unit();
    return switch (used.value().content()) {
      case Content.Number(long raw) -> {
        Long moved = moved(unit, raw, direction);
        yield moved == null ? null : "value: " + unit.format(moved);
      }
      case Content.Table(var table) -> entries("table", unit, table.keys(), table::raw, direction);
      case Content.Steps(var steps) -> entries("steps", unit, steps.keys(), steps::raw, direction);
      case Content.Quotient quotient -> null;
    };
  }

  private static @Nullable String entries(
      String kind,
      Unit unit,
      int[] keys,
      java.util.function.IntToLongFunction raw,
      Direction direction) {
    StringJoiner entries = new StringJoiner(", ", kind + ": {", "}");
    boolean moves = false;
    for (int key : keys) {
      long value = raw.applyAsLong(key);
      Long moved = moved(unit, value, direction);
      moves |= moved != null;
      entries.add(key + ": " + unit.format(moved == null ? value : moved));
    }
    return moves ? entries.toString() : null;
  }

  private static @Nullable Long moved(Unit unit, long raw, Direction direction) {
    boolean up = direction == Direction.UP;
    long step =
        switch (unit) {
          case FEN -> Math.max(raw / 10, 1);
          case RATE -> Math.max(raw / 10, 1);
          case MONTHS, DAYS, COUNT, AGE_YEARS, MONTH -> 1;
          case YES_NO -> up == (raw == 0) ? 1 : 0;
          default -> Math.max(raw / 10, 1);
        };
    long moved = up ? raw + step : raw - step;
    boolean possible = step > 0 && moved >= 0 && (unit != Unit.RATE || moved <= 1_000_000);
    return possible ? (Long) moved : null;
  }
}
