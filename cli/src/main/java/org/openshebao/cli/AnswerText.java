package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.law.input.InputVariable;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.explain.Answer;
import org.openshebao.workbench.explain.Answers;

/// Prints what the law answers for one person: each result on a line of its own, then the tree behind it.
final class AnswerText {

  private final Answers answers;
  private final CommonOptions common;
  private final PrintWriter out;
  private final int depth;
  private final boolean allParameters;

  AnswerText(Answers answers, CommonOptions common, int depth, boolean allParameters) {
    this.answers = answers;
    this.common = common;
    this.out = common.out();
    this.depth = depth;
    this.allParameters = allParameters;
  }

  void print() {
    common.printHeading(answers.law());
    for (Answer answer : answers.answers()) {
      out.println();
      print(answer);
    }
    if (!answers.notNeeded().isEmpty()) {
      out.println();
      out.println(common.text("answer.notNeeded", String.join(", ", answers.notNeeded())));
    }
    out.flush();
  }

  private void print(Answer answer) {
    Law law = answers.law().law();
    TraceText tree = new TraceText(law, common.messages(), out, depth);
    out.println(resultLine(answer, tree));
    printMissing(answer);
    tree.draw(answer.trace());
    if (allParameters) {
      printParameters(law, answer);
    }
  }

  /// `Employees' pension (employeePension) = 3,211.40 yuan  [rests on unverified values]`.
  private String resultLine(Answer answer, TraceText tree) {
    StringBuilder line = new StringBuilder(answer.variable().label().in(common.language()));
    line.append(" (").append(answer.variable().simpleName()).append(')');
    if (answer.relation() > 0 && isOneOfSeveral(answer)) {
      line.append(common.text("answer.relation", answer.relation()));
    }
    line.append(answer.hasValue() ? " = " : common.text("colon"))
        .append(tree.valueOrReason(answer.trace()));
    if (answer.hasValue() && answer.restsOnUnverified()) {
      String grade = answer.weakestGrade().label().in(common.language());
      line.append(common.text("answer.unverified", grade));
    }
    return line.toString();
  }

  private boolean isOneOfSeveral(Answer answer) {
    return answers.answers().stream()
            .filter(each -> each.variable().equals(answer.variable()))
            .count()
        > 1;
  }

  private void printMissing(Answer answer) {
    if (answer.missing().isEmpty()) {
      return;
    }
    out.println("  " + common.text("answer.missing"));
    TextTable table = new TextTable();
    for (InputVariable input : answer.missing()) {
      table.row(input.simpleName(), input.question().in(common.language()), writtenAs(input));
    }
    table.print(out, "    ");
  }

  private String writtenAs(InputVariable input) {
    return InputText.writtenAs(input, common.language());
  }

  private void printParameters(Law law, Answer answer) {
    List<TraceNode> parameters = answer.parameters();
    out.println("  " + common.text("answer.parameters", parameters.size()));
    ParameterText text = new ParameterText(law, common.messages());
    for (TraceNode node : parameters) {
      out.println("  - " + node.label().in(common.language()) + common.text("colon") + value(node));
      if (node.parameter() != null) {
        text.origin(law.parameter(node.id()), node.parameter())
            .forEach(line -> out.println("      " + line));
      }
    }
  }

  private String value(TraceNode node) {
    return node.value() == null ? "" : node.value().in(common.language());
  }
}
