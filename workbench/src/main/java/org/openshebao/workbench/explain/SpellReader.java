package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.simulation.person.Spell;

/// Reads a run of months of a career: `{from: 1995-01, to: 1999-12, base: 500, place: Guangdong}`.
///
/// `months` may stand in the place of `to`. A run over several calendar years becomes one spell a year.
final class SpellReader {

  private static final Set<String> KEYS = Set.of("from", "to", "months", "base", "place", "scheme");
  private static final int MONTHS_A_YEAR = 12;

  private final Law law;
  private final Problems problems;

  SpellReader(Law law, Problems problems) {
    this.law = law;
    this.problems = problems;
  }

  /// The spells of all runs that can be read, in order of time; of those that begin in one month, in the order written.
  List<Spell> read(String name, List<YamlNode> runs) {
    List<Spell> spells = new ArrayList<>();
    runs.forEach(run -> spells.addAll(readRun(name, run)));
    spells.sort(Comparator.comparingInt(Spell::firstMonth));
    return spells;
  }

  private List<Spell> readRun(String name, YamlNode node) {
    Fields fields = new Fields(node, name, problems).allow(KEYS);
    Integer from = fields.read("from", true, value -> CalendarMonth.parse(value.text()));
    Integer to = fields.read("to", false, value -> CalendarMonth.parse(value.text()));
    Integer months = fields.read("months", to == null, value -> Integer.valueOf(value.text()));
    Long base = fields.read("base", true, SpellReader::amount);
    String place =
        fields.read(
            "place", true, value -> law.places().get(law.places().indexOf(value.text())).code());
    Integer scheme = fields.read("scheme", false, value -> scheme(name, value.text()));
    if (from == null || base == null || place == null || (to == null && months == null)) {
      return List.of();
    }
    int last = to != null ? to : from + months(months) - 1;
    if (last < from) {
      fields.wrong(to != null ? "to" : "months", "The run of months ends before it begins.");
      return List.of();
    }
    return split(from, last, base, place, scheme == null ? 0 : scheme);
  }

  /// A scheme by its code, as the law lists the schemes of a career, or by its number.
  private int scheme(String name, String text) {
    List<String> keys = schemes(name);
    int at = keys.indexOf(text.strip().toLowerCase(Locale.ROOT));
    if (at >= 0) {
      return at;
    }
    if (text.matches("\\d{1,3}") && (keys.isEmpty() || Integer.parseInt(text) < keys.size())) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "There is no scheme \"%s\"; a career has %s. %s"
            .formatted(text, keys, Suggestion.maybe(text, keys))
            .strip());
  }

  private List<String> schemes(String name) {
    return law.findVariable(name)
        .flatMap(variable -> Optional.ofNullable(variable.input()))
        .or(this::onlyCareer)
        .map(input -> input.codes().stream().map(InputVariable.CodeItem::key).toList())
        .orElse(List.of());
  }

  /// The career that the law reads, when it reads one alone: files may call it "history".
  private Optional<InputVariable> onlyCareer() {
    return law.variables().stream()
        .flatMap(variable -> Optional.ofNullable(variable.input()).stream())
        .filter(InputVariable::isHistory)
        .findFirst();
  }

  private static int months(@Nullable Integer months) {
    return months == null ? 0 : months;
  }

  private static long amount(YamlNode node) {
    long fen = Fen.ofYuan(node.text());
    if (fen < 0) {
      throw new IllegalArgumentException("A base cannot be negative.");
    }
    return fen;
  }

  private static List<Spell> split(int from, int last, long base, String place, int scheme) {
    List<Spell> spells = new ArrayList<>();
    int first = from;
    while (first <= last) {
      int yearEnd = CalendarMonth.year(first) * MONTHS_A_YEAR + MONTHS_A_YEAR - 1;
      int end = Math.min(yearEnd, last);
      spells.add(new Spell(first, end - first + 1, base, place, scheme));
      first = end + 1;
    }
    return spells;
  }
}
