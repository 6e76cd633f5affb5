package org.openshebao.lawprocessor.finding;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.openshebao.base.problem.Problem;

/// Hands everything that is wrong to the compiler, which prints it at its line: what is wrong, what would mend it, the code.
public final class Findings {

  private final Messager messager;
  private final Set<String> reported = new LinkedHashSet<>();

  /// For one compilation.
  public Findings(Messager messager) {
    this.messager = messager;
  }

  /// Reports at the line of an element; the same finding at the same element is printed once.
  public void report(FindingCode code, Element where, String wrong, String mend) {
    String message = message(code, wrong, mend);
    if (reported.add(where.getEnclosingElement() + "/" + where + ": " + message)) {
      messager.printMessage(Diagnostic.Kind.ERROR, message, where);
    }
  }

  /// Reports what belongs to no element.
  public void report(FindingCode code, String wrong, String mend) {
    String message = message(code, wrong, mend);
    if (reported.add(message)) {
      messager.printMessage(Diagnostic.Kind.ERROR, message);
    }
  }

  /// Passes on what is wrong with a file.
  public void report(Problem problem) {
    String message = problem.toString();
    if (problem.isError()) {
      reported.add(message);
    }
    messager.printMessage(
        problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, message);
  }

  /// Whether anything was reported.
  public boolean any() {
    return !reported.isEmpty();
  }

  private static String message(FindingCode code, String wrong, String mend) {
    return (wrong + " " + mend).strip() + " [" + code.key() + "]";
  }
}
