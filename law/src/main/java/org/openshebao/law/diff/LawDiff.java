package org.openshebao.law.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openshebao.base.text.Language;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;

/// The difference between two laws of one country, as an amending act would put it: what holds, where and from when.
///
/// Overlays are seen through: a change that a later one covers is no difference, nor is one that changes nothing.
public final class LawDiff {

  private LawDiff() {}

  /// Every difference: parameters in order of path, then results, then rules; each in order of place and date.
  public static List<Difference> between(Law baseline, Law reformed) {
    List<Difference> differences = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>();
    baseline.parameters().forEach(parameter -> paths.add(parameter.path()));
    reformed.parameters().forEach(parameter -> paths.add(parameter.path()));
    for (String path : paths) {
      Parameter before = baseline.findParameter(path).orElse(null);
      Parameter after = reformed.findParameter(path).orElse(null);
      if (before == null || !before.equals(after)) {
        differences.addAll(
            Comparison.between(
                new DatedParameter(before, baseline.places()),
                new DatedParameter(after, reformed.places()),
                reformed.places()));
      }
    }
    TreeSet<String> replaced = new TreeSet<>();
    baseline.constants().forEach(constant -> replaced.add(constant.variable()));
    reformed.constants().forEach(constant -> replaced.add(constant.variable()));
    for (String id : replaced) {
      Variable variable = reformed.variable(id);
      differences.addAll(
          Comparison.between(
              new DatedResult(variable, baseline),
              new DatedResult(variable, reformed),
              reformed.places()));
    }
    differences.addAll(RuleDifferences.between(baseline, reformed));
    return differences;
  }

  /// The differences as text, one a line; says so when there are none.
  public static String text(List<Difference> differences, Language language) {
    if (differences.isEmpty()) {
      return language == Language.ZH ? "没有差异" : "No difference";
    }
    return differences.stream()
        .map(difference -> difference.text(language))
        .collect(Collectors.joining("\n"));
  }
}
