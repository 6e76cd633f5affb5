package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.openshebao.base.place.Place;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Page;
import org.openshebao.workbench.lawbook.Room;

/// Prints what the law says under a name.
final class PageText {

  private final LawInForce inForce;
  private final Law law;
  private final CommonOptions common;
  private final PrintWriter out;
  private final ParameterText parameters;

  PageText(LawInForce inForce, CommonOptions common) {
    this.inForce = inForce;
    this.law = inForce.law();
    this.common = common;
    this.out = common.out();
    this.parameters = new ParameterText(law, common.messages());
  }

  void print(Page page) {
    out.println();
    switch (page) {
      case Page.OfVariable variable -> variable(variable);
      case Page.OfParameter parameter -> parameter(parameter);
      case Page.OfPlace place -> place(place);
      case Page.OfRoom room -> room(room.room());
    }
  }

  private void variable(Page.OfVariable page) {
    Variable variable = page.variable();
    title(variable.id(), variable.label());
    line("page.kind", text(variable.isInput() ? "page.input" : "page.computed"));
    line("page.entity", text("entity." + variable.of().key()));
    InputVariable input = variable.input();
    if (input != null) {
      line("page.writtenAs", InputText.writtenAs(input, common.language()));
      line("page.question", in(input.question()));
      line("page.mayBeUnknown", text(input.mayBeUnknown() ? "yes" : "no"));
    } else {
      line("page.unit", InputText.unit(variable, common.messages()));
    }
    variable.codes().forEach(code -> out.println("    " + code.key() + "  " + in(code.label())));
    page.versions().forEach(this::version);
    readers(page.readers());
  }

  private void version(Page.Version version) {
    RuleInfo rule = version.rule();
    out.println();
    out.println("  " + text("page.version", dates(rule), rule.javaName()) + where(rule));
    out.println("    " + text("trace.cites", in(law.cite(rule.cites()))));
    rule.doc().lines().forEach(doc -> out.println("    " + doc.strip()));
    if (!version.variables().isEmpty()) {
      out.println("    " + text("page.reads", names(version.variables())));
    }
    if (!version.parameters().isEmpty()) {
      out.println("    " + text("page.readsParameters", names(version.parameters())));
    }
  }

  private String dates(RuleInfo rule) {
    if (!rule.isEverInForce()) {
      return text("page.notYetPublished", rule.since());
    }
    String dates =
        rule.until() == null
            ? text("parameter.from", rule.since())
            : text("parameter.fromTo", rule.since(), rule.until());
    return switch (rule.sinceTests()) {
      case PERIOD -> dates;
      case RETIREMENT -> text("page.byRetirement", dates);
      case ENTRY -> text("page.byEntry", dates);
    };
  }

  private String where(RuleInfo rule) {
    return rule.place() == null
        ? ""
        : ", " + in(law.places().get(law.places().indexOf(rule.place())).name());
  }

  private void parameter(Page.OfParameter page) {
    Parameter parameter = page.parameter();
    title(parameter.path(), parameter.label());
    line("page.unit", in(parameter.named().label()));
    if (parameter.by() != null) {
      line("page.by", parameter.by());
    }
    if (parameter.setBy() != null) {
      line("page.setBy", in(parameter.setBy()));
    }
    if (parameter.untilPublished() != null) {
      line("page.untilPublished", parameter.untilPublished().format(parameter.unit()));
    }
    if (parameter.note() != null) {
      line("page.note", parameter.note());
    }
    List<ParameterValue> values = page.values().stream().filter(this::isAskedFor).toList();
    out.println();
    out.println("  " + text("page.values", values.size(), inForce.date()));
    TextTable table = new TextTable();
    for (ParameterValue value : values) {
      table.row(
          value.holdsOn(inForce.date()) ? "*" : " ",
          parameters.place(value),
          parameters.dates(value),
          role(value) + parameters.shortValue(parameter, value),
          value.grade().label().in(common.language()),
          parameters.documents(value));
    }
    table.print(out, "  ");
    values.stream()
        .filter(value -> value.note() != null)
        .forEach(value ->
            out.println(
                "  "
                    + text("page.valueNote", parameters.place(value), value.from(), value.note())));
    readers(page.readers());
  }

  /// With `--place`, the values of that place and of those around it.
  private boolean isAskedFor(ParameterValue value) {
    return common.findPlace().stream()
        .allMatch(place ->
            law.places()
                .isWithin(law.places().indexOf(place.code()), law.places().indexOf(value.place())));
  }

  private String role(ParameterValue value) {
    return value.role() == null ? "" : in(value.role().label()) + " ";
  }

  private void place(Page.OfPlace page) {
    title(page.place().code(), page.place().name());
    if (!page.around().isEmpty()) {
      line(
          "page.partOf",
          page.around().stream().map(Place::name).map(this::in).collect(Collectors.joining(", ")));
    }
    if (!page.place().aliases().isEmpty()) {
      line("page.aliases", String.join(", ", page.place().aliases()));
    }
    out.println();
    out.println("  " + text("page.settings", page.settings().size(), inForce.date()));
    TextTable table = new TextTable();
    for (Page.Setting setting : page.settings()) {
      table.row(
          setting.parameter().path(),
          in(setting.parameter().label()),
          role(setting.value()) + parameters.shortValue(setting.parameter(), setting.value()),
          setting.value().grade().label().in(common.language()));
    }
    table.print(out, "  ");
  }

  private void room(Room room) {
    out.println(room.name().isEmpty() ? text("overview.root") : room.name());
    list("page.roomInputs", room.inputs());
    list("page.roomComputed", room.computed());
    if (!room.parameters().isEmpty()) {
      out.println();
      out.println("  " + text("page.roomParameters"));
      TextTable table = new TextTable();
      room.parameters().forEach(each -> table.row(each.path(), in(each.label())));
      table.print(out, "  ");
    }
  }

  private void list(String heading, List<Variable> variables) {
    if (!variables.isEmpty()) {
      out.println();
      out.println("  " + text(heading));
      TextTable table = new TextTable();
      variables.forEach(each -> table.row(each.id(), in(each.label())));
      table.print(out, "  ");
    }
  }

  private void readers(List<String> readers) {
    out.println();
    out.println(
        "  " + (readers.isEmpty() ? text("page.noReaders") : text("page.readers", names(readers))));
  }

  private String names(List<String> names) {
    return String.join(", ", names);
  }

  private void title(String name, Label label) {
    out.println(name + "  " + in(label));
  }

  private void line(String key, String value) {
    out.println("  " + text(key) + text("colon") + value);
  }

  private String in(Label label) {
    return label.in(common.language());
  }

  private String text(String key, Object... fillings) {
    return common.text(key, fillings);
  }
}
