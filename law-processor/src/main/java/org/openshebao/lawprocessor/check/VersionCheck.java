package org.openshebao.lawprocessor.check;

import static org.openshebao.lawprocessor.finding.FindingCode.VERSIONS;
import static org.openshebao.lawprocessor.finding.FindingCode.VERSIONS_OVERLAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleDifference;
import org.openshebao.lawprocessor.model.RuleMethod;

/// Checks that the versions of a variable are alike and that no two are law at the same time and place.
public final class VersionCheck {

  private final Findings findings;

  /// For one compilation.
  public VersionCheck(Findings findings) {
    this.findings = findings;
  }

  /// Checks every variable. Exceptions and reforms are no versions, but a reform is like what it replaces.
  public void check(List<RuleMethod> rules) {
    Map<String, List<RuleMethod>> byVariable = new TreeMap<>();
    for (RuleMethod rule : rules) {
      if (rule.isVersion()) {
        byVariable.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule);
      }
    }
    byVariable.values().forEach(this::checkVersions);
    for (RuleMethod rule : rules) {
      String replaced = rule.replaces();
      if (replaced != null && byVariable.containsKey(replaced)) {
        checkAlike(rule, byVariable.get(replaced).getFirst());
      }
    }
  }

  private void checkVersions(List<RuleMethod> versions) {
    for (int i = 1; i < versions.size(); i++) {
      RuleMethod version = versions.get(i);
      checkAlike(version, versions.getFirst());
      for (RuleMethod earlier : versions.subList(0, i)) {
        checkApart(version, earlier);
      }
    }
  }

  private void checkAlike(RuleMethod version, RuleMethod first) {
    RuleDifference.between(version, first)
        .ifPresent(difference ->
            findings.report(
                VERSIONS,
                version.method(),
                "%s and %s both give %s and differ: %s."
                    .formatted(version.javaName(), first.javaName(), first.id(), difference),
                "Versions of a variable are the same kind of value; else give it another name."));
  }

  private void checkApart(RuleMethod version, RuleMethod other) {
    boolean sameCase =
        version.rule().place().equals(other.rule().place())
            && version.rule().sinceTests() == other.rule().sinceTests();
    if (sameCase && overlap(version, other)) {
      findings.report(
          VERSIONS_OVERLAP,
          version.method(),
          "%s (%s) and %s (%s) both give %s%s."
              .formatted(
                  version.javaName(),
                  version.dates(),
                  other.javaName(),
                  other.dates(),
                  version.id(),
                  version.rule().place().isEmpty() ? "" : " at " + version.rule().place()),
          "Write until on the older one, or give one of the two another name, place or sinceTests.");
    }
  }

  private static boolean overlap(RuleMethod a, RuleMethod b) {
    LocalDate aSince = a.since();
    LocalDate bSince = b.since();
    if (aSince == null || bSince == null) {
      return false;
    }
    LocalDate aUntil = a.until();
    LocalDate bUntil = b.until();
    return (bUntil == null || !aSince.isAfter(bUntil))
        && (aUntil == null || !bSince.isAfter(aUntil));
  }
}
