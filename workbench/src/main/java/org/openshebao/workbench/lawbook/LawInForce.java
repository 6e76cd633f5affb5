package org.openshebao.workbench.lawbook;

import java.time.LocalDate;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;

/// A law, reforms included, on a day.
///
/// @param law  the law
/// @param date  the day; not before the first day for which anything is coded
public record LawInForce(Law law, LocalDate date) {

  public LawInForce {
    LocalDate first = law.manifest().firstDate();
    if (date.isBefore(first)) {
      throw new ProblemException(
          Problem.error(
              "LAW-DATE",
              null,
              0,
              "date",
              date.toString(),
              "Nothing is coded of the law of %s before %s, but it was asked for on %s."
                  .formatted(law.manifest().label().en(), first, date),
              "Ask for that day or a later one."));
    }
  }

  /// The month of the day, as months since year 0; it is computed under the law of its first day.
  public int month() {
    return CalendarMonth.of(date);
  }

  /// What results under it are made from.
  public Provenance provenance() {
    StringBuilder id = new StringBuilder(law.manifest().id());
    reforms().forEach(reform -> id.append('+').append(reform));
    law.findKnowledgeDate().ifPresent(day -> id.append(" known on ").append(day));
    return Provenance.ofProgram(ProgramVersion.current()).withLaw(id.toString(), law.hash(), date);
  }

  /// Ids of the reforms, in the order laid on.
  public List<String> reforms() {
    return law.reforms().stream().map(Reform::id).toList();
  }
}
