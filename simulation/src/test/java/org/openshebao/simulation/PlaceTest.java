package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.PlanRequest;

/// Variables of places: computed once for all rows, read by each row's place, carried from month to month.
class PlaceTest {

  private static final Law LAW = Ask.EXAMPLIA;

  @Test
  void computesEveryPlace() {
    Results results =
        Simulation.run(
            LAW,
            CalendarMonth.parse("2018-05"),
            People.one(LAW, "").dataset(LAW),
            List.of("localWage", "season", "prices"),
            1);

    assertThat(texts(results.column("localWage")))
        .containsExactly("3000.00", "4100.10", "4100.10", "6000.00");
    assertThat(texts(results.column("season"))).containsOnly("2").hasSize(4);
    assertThat(texts(results.column("prices"))).containsExactly("1.002", "1.002", "1.002", "1.003");
  }

  private static List<String> texts(ResultColumn column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      texts.add(Ask.text(LAW, column, row));
    }
    return texts;
  }

  @Test
  void readsTheRowsOwnPlaceOrAnother() {
    assertThat(Ask.examplia("hundredYuan", "2018-05", "residence=XX-2")).isEqualTo("100.30");
    assertThat(Ask.examplia("hundredYuan", "2018-05", "residence=XX-11")).isEqualTo("100.20");
    assertThat(Ask.examplia("hundredYuan", "2018-05", "")).isEqualTo("INPUT_UNKNOWN residence");

    String poor =
        "residence=XX-1, birthMonth=1990-01, retirementMonth=2010-01, disability=0, children=0, entryMonth=2000-01, sex=male, declaredIndex=1";
    assertThat(Ask.examplia("payingPlace", "2018-05", poor + ", benefitPlace=XX-2"))
        .isEqualTo("XX-2");
    assertThat(Ask.examplia("payingPlace", "2018-05", poor)).isEqualTo("XX-1");
    assertThat(Ask.examplia("replacementRate", "2018-05", poor)).isEqualTo("0.001219");
    assertThat(Ask.examplia("replacementRate", "2018-05", poor + ", benefitPlace=XX-2"))
        .isEqualTo("0.000833");
  }

  @Test
  void takesValuesGivenForPlaces() {
    PlanRequest request =
        new PlanRequest(
            LAW,
            CalendarMonth.parse("2018-05"),
            List.of("prices", "hundredYuan", "help"),
            Set.of(),
            Map.of("family.startingPrice", 200_000_000L, "family.season", 3L),
            Map.of("family.price_growth", 0L));

    Results results =
        Simulation.run(
            request, People.one(LAW, "residence=XX-2, rent=100, isInsured=yes").dataset(LAW), 1);

    assertThat(texts(results.column("prices"))).containsOnly("2");
    assertThat(texts(results.column("hundredYuan"))).containsExactly("200.00");
    assertThat(texts(results.column("help"))).containsExactly("30.00");
  }

  @Test
  void carriesValuesOfPlacesFromMonthToMonth() {
    int first = CalendarMonth.parse("2015-04");
    Dataset dataset = People.one(LAW, "residence=XX-2").dataset(LAW);
    List<String> months = new ArrayList<>();

    Epochs.of(PlanRequest.of(LAW, first, List.of("hundredYuan")), first + 3)
        .run(
            dataset,
            1,
            (number, month, frame) ->
                months.add(
                    Ask.text(
                        LAW,
                        LAW.variable("hundredYuan"),
                        frame.column(frame.plan().node("family.hundredYuan")).values()[0])));

    // 1.002, 1.002², then 1.002² × 1.003, 1.002² × 1.003²: growth changes in June.
    assertThat(months).containsExactly("100.20", "100.40", "100.70", "101.00");
  }

  @Test
  void changesWithTheSeasonUnderTheSameLaw() {
    int first = CalendarMonth.parse("2012-02");
    Dataset dataset = People.one(LAW, "residence=XX-2, rent=100, isInsured=yes").dataset(LAW);
    List<String> months = new ArrayList<>();

    Epochs.of(PlanRequest.of(LAW, first, List.of("help", "season")), first + 5)
        .run(
            dataset,
            1,
            (number, month, frame) -> {
              var column = frame.column(frame.plan().node("family.help"));
              short status = column.statuses()[0];
              months.add(
                  status == 0
                      ? Ask.text(LAW, LAW.variable("help"), column.values()[0])
                      : Ask.text(frame.plan().reason(status)));
            });

    assertThat(months)
        .containsExactly(
            "10.00",
            "10.00",
            "NOT_ENTITLED family.needsHelp",
            "NOT_ENTITLED family.needsHelp",
            "NOT_ENTITLED family.needsHelp",
            "30.00");
  }

  @Test
  void computesPlacesWithoutAnyPeople() {
    Results results =
        Simulation.run(
            LAW,
            CalendarMonth.parse("2018-05"),
            new People(List.of()).dataset(LAW),
            List.of("localWage", "hundredYuan"),
            3);

    assertThat(texts(results.column("localWage")))
        .containsExactly("3000.00", "4100.10", "4100.10", "6000.00");
    assertThat(results.column("hundredYuan").size()).isZero();
  }
}
