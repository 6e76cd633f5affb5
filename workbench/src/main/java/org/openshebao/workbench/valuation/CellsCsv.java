package org.openshebao.workbench.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.result.Cells;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// Contributors and dormant persons by age, sex, service, category and year as CSV; cells without persons are left out.
public final class CellsCsv {

  private CellsCsv() {}

  /// The text of the file.
  public static String text(Cells cells) {
    StringBuilder text =
        new StringBuilder(
            "year,category,status,sex,age,service,persons,balance,average_index,years_before_accounts\n");
    for (Cells.Snapshot snapshot : cells.snapshots()) {
      add(text, snapshot, "contributor", snapshot.contributors());
      add(text, snapshot, "dormant", snapshot.dormant());
    }
    return text.toString();
  }

  private static void add(
      StringBuilder text, Cells.Snapshot snapshot, String status, ServiceCells cells) {
    for (Sex sex : Sex.values()) {
      for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
        for (int service = 0; service < ServiceCells.SERVICE; service++) {
          double persons = cells.persons(sex, age, service);
          if (persons > 0) {
            text.append(snapshot.year())
                .append(',')
                .append(snapshot.category())
                .append(',')
                .append(status)
                .append(',')
                .append(sex == Sex.MALE ? "male" : "female")
                .append(',')
                .append(age)
                .append(',')
                .append(service)
                .append(',')
                .append(persons)
                .append(',')
                .append(cells.balance(sex, age, service))
                .append(',')
                .append(cells.averageIndex(sex, age, service))
                .append(',')
                .append(cells.averageBefore(sex, age, service))
                .append('\n');
          }
        }
      }
    }
  }
}
