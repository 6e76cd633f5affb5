package org.openshebao.workbench.reform.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.publishing.report.Detail;
import org.openshebao.workbench.reform.ReformComparison;

/// What stands behind the figures of a comparison: which variables are added up over whom, and their articles.
final class Behind {

  private final ReformComparison comparison;
  private final Law law;
  private final Map<String, Detail> details = new LinkedHashMap<>();

  Behind(ReformComparison comparison) {
    this.comparison = comparison;
    law = comparison.scenarios().getLast().law();
  }

  /// The key of a figure about some variables; noted at the first call.
  String variables(String key, Label title, Label how, List<String> variables) {
    details.computeIfAbsent(key, name -> detail(title, how, variables));
    return key;
  }

  /// The key of a figure that is counted, not computed by a rule.
  String counted(String key, Label title, Label how) {
    details.computeIfAbsent(key, name -> new Detail(title, how, List.of(), null, null));
    return key;
  }

  /// The key of what a reform says of itself.
  String reform(Reform reform) {
    String key = "reform." + reform.id();
    details.computeIfAbsent(
        key,
        name -> {
          Label said = reform.description() == null ? reform.label() : reform.description();
          Label idea = reform.idea();
          return new Detail(
              reform.label(),
              idea == null
                  ? said
                  : new Label(said.en() + "\n\n" + idea.en(), said.zh() + "\n\n" + idea.zh()),
              List.of(),
              null,
              null);
        });
    return key;
  }

  private Detail detail(Label title, Label how, List<String> variables) {
    StringBuilder en = new StringBuilder(how.en());
    StringBuilder zh = new StringBuilder(how.zh());
    List<String> articles = new ArrayList<>();
    for (String name : variables) {
      Variable variable = law.variable(name);
      en.append("\n- ")
          .append(variable.label().en())
          .append(" (")
          .append(variable.id())
          .append(')');
      zh.append("\n- ").append(variable.label().zh()).append("（").append(variable.id()).append("）");
      for (RuleInfo rule : variable.rules()) {
        Label cited = law.cite(rule.cites());
        String article =
            cited.en().equals(cited.zh()) ? cited.en() : cited.en() + " · " + cited.zh();
        if (!articles.contains(article)) {
          articles.add(article);
        }
      }
    }
    return new Detail(title, new Label(en.toString(), zh.toString()), articles, null, null);
  }

  ReformComparison comparison() {
    return comparison;
  }

  Map<String, Detail> details() {
    return details;
  }
}
