package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.CYCLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;

/// No variables need each other in a circle under the law of one day. A value of the month before is no need.
///
/// A rule needs what it reads, the variable against which its dates are held, and that of the place whose law it is.
final class CycleCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    TreeSet<LocalDate> days = new TreeSet<>();
    law.rules().forEach(rule -> days.add(rule.since()));
    Set<Set<String>> reported = new HashSet<>();
    for (LocalDate day : days) {
      new Walk(law, day, reported, problems).run();
    }
  }

  /// Rules for those who retired or joined earlier stay law.
  private static boolean isLaw(RuleInfo rule, LocalDate day) {
    boolean ended =
        rule.until() != null
            && rule.until().isBefore(day)
            && rule.sinceTests() == SinceTests.PERIOD;
    return !rule.since().isAfter(day) && !ended;
  }

  /// One search, depth first, through the rules of one day.
  private static final class Walk {

    private final CheckedLaw law;
    private final Set<Set<String>> reported;
    private final Problems problems;
    private final Map<String, List<RuleInfo>> rules = new TreeMap<>();
    private final Map<String, String> otherwise = new TreeMap<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    Walk(CheckedLaw law, LocalDate day, Set<Set<String>> reported, Problems problems) {
      this.law = law;
      this.reported = reported;
      this.problems = problems;
      law.rulesByVariable()
          .forEach(
              (id, all) -> rules.put(id, all.stream().filter(rule -> isLaw(rule, day)).toList()));
      for (InputVariable input : law.inputs()) {
        if (input.otherwise() != null) {
          otherwise.put(input.id(), input.otherwise());
        }
      }
    }

    void run() {
      rules.keySet().forEach(id -> visit(id, null));
    }

    private void visit(String id, @Nullable RuleInfo reader) {
      int start = path.indexOf(id);
      if (start >= 0) {
        report(path.subList(start, path.size()), reader);
        return;
      }
      if (done.contains(id)) {
        return;
      }
      path.add(id);
      for (RuleInfo rule : rules.getOrDefault(id, List.of())) {
        needs(rule).forEach(need -> visit(need, rule));
      }
      String standIn = otherwise.get(id);
      if (standIn != null) {
        visit(standIn, reader);
      }
      path.removeLast();
      done.add(id);
    }

    private void report(List<String> circle, @Nullable RuleInfo last) {
      if (last != null && reported.add(Set.copyOf(circle))) {
        problems.add(
            Spot.of(last)
                .error(
                    CYCLE,
                    circle.getFirst(),
                    "Variables need each other in a circle: %s needs %s."
                        .formatted(String.join(" needs ", circle), circle.getFirst()),
                    "Maybe one of them means the month before: @Previous?"));
      }
    }

    private Set<String> needs(RuleInfo rule) {
      Set<String> needs = new TreeSet<>();
      for (Reads read : Reads.of(rule)) {
        if (read.as() != Reads.Role.PREVIOUS) {
          needs.add(read.id());
        }
      }
      LawManifest manifest = law.manifest();
      if (rule.sinceTests() == SinceTests.RETIREMENT) {
        addNamed(needs, manifest.retirementMonth());
      }
      if (rule.sinceTests() == SinceTests.ENTRY) {
        addNamed(needs, manifest.entryMonth());
      }
      if (ManifestCheck.needsPlace(rule) && rule.of() != Entity.PLACE) {
        addNamed(needs, manifest.placeOf().get(rule.of()));
      }
      return needs;
    }

    private void addNamed(Set<String> needs, @Nullable String name) {
      if (name != null) {
        law.named(name).ifPresent(variable -> needs.add(variable.id()));
      }
    }
  }
}
