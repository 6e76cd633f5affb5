package org.openshebao.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawChanges;
import org.openshebao.workbench.lawbook.LawChanges.RuleChange;
import org.openshebao.workbench.lawbook.LawChanges.ValueChange;

/// Prints what differs in a law between two days.
final class LawChangesText {

  private final Law law;
  private final CommonOptions common;
  private final PrintWriter out;
  private final ParameterText parameters;

  LawChangesText(Law law, CommonOptions common) {
    this.law = law;
    this.common = common;
    this.out = common.out();
    this.parameters = new ParameterText(law, common.messages());
  }

  void print(LawChanges changes) {
    String name = law.manifest().label().in(common.language());
    out.println(common.text("changes.heading", name, changes.from(), changes.to()));
    out.println();
    out.println(common.text("changes.rules", changes.rules().size()));
    changes.rules().forEach(this::rule);
    out.println();
    out.println(common.text("changes.values", changes.values().size()));
    String path = "";
    for (ValueChange change : changes.values()) {
      Parameter parameter = change.parameter();
      if (!parameter.path().equals(path)) {
        path = parameter.path();
        out.println("  " + path + "  " + parameter.label().in(common.language()));
      }
      value(change);
    }
    out.flush();
  }

  private void rule(RuleChange change) {
    out.println(
        "  " + change.variable().id() + "  " + change.variable().label().in(common.language()));
    change.ended().forEach(rule -> version("changes.ended", rule));
    change.begun().forEach(rule -> version("changes.begun", rule));
  }

  private void version(String key, RuleInfo rule) {
    Object day = key.equals("changes.ended") ? String.valueOf(rule.until()) : rule.since();
    out.println("    " + common.text(key, day, law.cite(rule.cites()).in(common.language())));
  }

  private void value(ValueChange change) {
    ParameterValue known = change.after() == null ? change.before() : change.after();
    if (known == null) {
      throw new IllegalStateException("A change without a value: " + change.parameter().path());
    }
    String role =
        known.role() == null ? "" : " (" + known.role().label().in(common.language()) + ")";
    out.println(
        "    %s%s%s%s → %s"
            .formatted(
                parameters.place(known),
                role,
                common.text("colon"),
                text(change.parameter(), change.before()),
                text(change.parameter(), change.after())));
    if (change.after() != null) {
      out.println(
          "      "
              + parameters.dates(change.after())
              + common.text("list.separator")
              + parameters.documents(change.after())
              + " ["
              + change.after().grade().label().in(common.language())
              + "]");
    }
  }

  private String text(Parameter parameter, @Nullable ParameterValue value) {
    return value == null ? common.text("changes.none") : parameters.shortValue(parameter, value);
  }
}
