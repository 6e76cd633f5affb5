package org.openshebao.law.examplia;

import static org.openshebao.law.RuleFixture.rule;

import java.util.List;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.RuleProvider;
import org.openshebao.law.rule.Unit;

/// Examplia as the annotation processor would provide it: files and compiled rules, found by `ServiceLoader`.
public final class ExampliaProvider implements RuleProvider {

  private static final String ROOT = "org.openshebao.law.examplia";

  @Override
  public String lawId() {
    return "examplia";
  }

  @Override
  public String rootPackage() {
    return ROOT;
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        rule("pension.flatPension")
            .in(ROOT + ".pension.FlatPension", "flatPension")
            .param("pension.flat_amount", Unit.FEN)
            .build());
  }

  @Override
  public List<String> resources() {
    return List.of(
            "inputs.yaml", "law.yaml", "pension/flat-pension.yaml", "places.yaml", "sources.yaml")
        .stream()
        .map(file -> ROOT.replace('.', '/') + "/" + file)
        .toList();
  }
}
