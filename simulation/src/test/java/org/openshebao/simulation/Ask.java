package org.openshebao.simulation;

import java.util.List;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.plan.Reason;

/// One question to the law: what is a variable in a month, for a person of whom these facts are known?
public final class Ask {

  public static final Law EXAMPLIA = Law.load("examplia");

  private Ask() {}

  /// The answer as people write it, "150.00" or "yes", or the reason as "NOT_ENTITLED contribution.isCovered".
  public static String examplia(String variable, String month, String facts) {
    return of(EXAMPLIA, variable, month, facts);
  }

  public static String of(Law law, String variable, String month, String facts) {
    return of(law, variable, month, People.one(law, facts), 0);
  }

  public static String of(Law law, String variable, String month, People people, int row) {
    Results results =
        Simulation.run(law, CalendarMonth.parse(month), people.dataset(law), List.of(variable), 1);
    return text(law, results.column(variable), row);
  }

  /// A row of a column as [#examplia] gives it.
  public static String text(Law law, ResultColumn column, int row) {
    if (!column.hasValue(row)) {
      return text(column.reason(row).orElseThrow());
    }
    return text(law, column.variable(), column.value(row));
  }

  public static String text(Reason reason) {
    return reason.kind() + " " + reason.key();
  }

  public static String text(Law law, Variable variable, long value) {
    return switch (variable.unit()) {
      case PLACE -> law.places().get((int) value).code();
      case CODE -> variable.codes().get((int) value).key();
      case Unit unit -> unit.format(value);
    };
  }

  /// Examplia with reforms laid on, each a list of changes.
  public static Law reformed(String... changes) {
    Law law = EXAMPLIA;
    for (int i = 0; i < changes.length; i++) {
      law =
          law.with(
              ReformFile.read(
                  "reform-%d.yaml".formatted(i),
                  "id: reform-%d\nlabel: {en: Reform, zh: 改革}\nchanges:\n%s"
                      .formatted(i, changes[i])));
    }
    return law;
  }
}
