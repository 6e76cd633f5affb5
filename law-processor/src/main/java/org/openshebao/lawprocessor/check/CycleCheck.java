package org.openshebao.lawprocessor.check;

import static org.openshebao.lawprocessor.finding.FindingCode.CYCLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.ResolvedArgument;
import org.openshebao.lawprocessor.model.ResolvedRule;

/// Finds variables that need each other in a circle under the law of one day; a value of the month before is no need.
public final class CycleCheck {

  private final Findings findings;
  private final Set<Set<String>> reported = new HashSet<>();

  /// For one compilation.
  public CycleCheck(Findings findings) {
    this.findings = findings;
  }

  /// Looks at the law of every day on which it changes.
  public void check(List<ResolvedRule> rules) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (ResolvedRule rule : rules) {
      LocalDate since = rule.source().since();
      if (since != null) {
        days.add(since);
      }
    }
    for (LocalDate day : days) {
      new Walk(rules.stream().filter(rule -> isLaw(rule, day)).toList()).run();
    }
  }

  /// Rules for those who retired or joined earlier stay law.
  private static boolean isLaw(ResolvedRule rule, LocalDate day) {
    LocalDate since = rule.source().since();
    LocalDate until = rule.source().until();
    boolean ended =
        until != null
            && until.isBefore(day)
            && rule.source().rule().sinceTests() == SinceTests.PERIOD;
    return since != null && !since.isAfter(day) && !ended;
  }

  /// One search, depth first, through the rules of one day.
  private final class Walk {

    private final Map<String, List<ResolvedRule>> byVariable = new TreeMap<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    Walk(List<ResolvedRule> rules) {
      for (ResolvedRule rule : rules) {
        byVariable.computeIfAbsent(rule.gives(), id -> new ArrayList<>()).add(rule);
      }
    }

    void run() {
      byVariable.keySet().forEach(id -> visit(id, null));
    }

    private void visit(String id, @Nullable ResolvedRule reader) {
      int start = path.indexOf(id);
      if (start >= 0 && reader != null) {
        report(path.subList(start, path.size()), reader);
        return;
      }
      if (done.contains(id)) {
        return;
      }
      path.add(id);
      for (ResolvedRule rule : byVariable.getOrDefault(id, List.of())) {
        needs(rule).forEach(need -> visit(need, rule));
      }
      path.removeLast();
      done.add(id);
    }
  }

  private void report(List<String> circle, ResolvedRule last) {
    if (reported.add(Set.copyOf(circle))) {
      findings.report(
          CYCLE,
          last.source().method(),
          "Variables need each other in a circle: %s needs %s."
              .formatted(String.join(" needs ", circle), circle.getFirst()),
          "Maybe one of them means the month before: @Previous?");
    }
  }

  private static Set<String> needs(ResolvedRule rule) {
    Set<String> needs = new TreeSet<>(rule.when());
    for (ResolvedArgument argument : rule.arguments()) {
      ArgumentInfo info = argument.info();
      if (info.kind() == Kind.VARIABLE) {
        needs.add(info.target());
      }
      addIfGiven(needs, info.placeVariable());
      addIfGiven(needs, info.onVariable());
      addIfGiven(needs, info.firstVariable());
    }
    return needs;
  }

  private static void addIfGiven(Set<String> needs, @Nullable String id) {
    if (id != null) {
      needs.add(id);
    }
  }
}
