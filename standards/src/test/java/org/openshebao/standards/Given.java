package org.openshebao.standards;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.FactReader;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Standards;

/// Facts written as files write them, and what comes out of them.
public final class Given {

  /// Loaded once for all tests.
  public static final Standards STANDARDS = Standards.load();

  private static final Label GIVEN = new Label("given by a test", "测试给定");

  private Given() {}

  /// Evidence from lines such as `benefit.sickness.standard-beneficiary: 540`.
  public static Evidence facts(String yaml) {
    Problems problems = new Problems();
    List<EvidenceItem> items = new ArrayList<>();
    if (!yaml.isBlank()) {
      YamlFile.parse("test.yaml", yaml, problems)
          .entries()
          .forEach((name, node) ->
              FactReader.read(node, STANDARDS.getMeasure(name), List.of())
                  .ifPresent(fact ->
                      items.add(
                          new EvidenceItem(
                              name,
                              fact,
                              Origin.inFile(Origin.Kind.CASE, GIVEN, "test.yaml", node.line())))));
    }
    problems.throwIfErrors();
    return Evidence.of(items);
  }

  /// The finding on a requirement.
  public static Finding finding(String id, Evidence evidence, Choices choices) {
    String instrument = STANDARDS.getRequirement(id).instrument();
    return Conformity.of(STANDARDS).evaluate(instrument, List.of(id), evidence, choices).get(id);
  }

  /// The finding on a requirement, with nothing chosen.
  public static Finding finding(String id, String yaml) {
    return finding(id, facts(yaml), Choices.NONE);
  }

  /// What came out of a requirement, with nothing chosen.
  public static Status status(String id, String yaml) {
    return finding(id, yaml).status();
  }
}
