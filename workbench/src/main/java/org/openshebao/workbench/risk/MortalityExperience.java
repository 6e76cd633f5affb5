package org.openshebao.workbench.risk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.experience.ActualToExpected;
import org.openshebao.actuarial.experience.ActualToExpected.Group;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.actuarial.wpp.PublishedSingleAges;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;

/// The mortality of the valuation against deaths that a census counted: actual to expected by sex and age.
///
/// China alone has both: the census of 2020 (deaths from 2019-11-01 to 2020-10-31, mean population) and the rates by single age of 2020
/// that the projection begins with.
public final class MortalityExperience {

  private static final int CENSUS = 2020;
  private static final int[] FROM = {0, 1, 15, 45, 60, 70, 80, 90};
  private static final int LAST = 100;

  private MortalityExperience() {}

  /// Deaths counted over those expected; nothing for a country without such files.
  ///
  /// @param folder  of population data
  public static Optional<ActualToExpected> find(Path folder, String iso3) {
    Path census = folder.resolve("china_census/mean_population_and_deaths_single_age.csv");
    if (!iso3.equals("CHN") || !Files.exists(census)) {
      return Optional.empty();
    }
    PublishedSingleAges rates =
        PublishedSingleAges.read(
            CENSUS,
            folder.resolve("derived/china_single_age_base_2020_07_01.csv"),
            folder.resolve("derived/china_single_age_rates_2020_2100.csv.gz"));
    double[][] exposed = new double[2][LAST + 1];
    double[][] deaths = new double[2][LAST + 1];
    NumberFile file =
        NumberFile.read(census)
            .require(
                "census_year",
                "area_type",
                "age",
                "mean_pop_m",
                "mean_pop_f",
                "deaths_m",
                "deaths_f");
    for (FileRow row : file.rows()) {
      boolean national =
          row.whole("census_year") == CENSUS && row.text("area_type").equals("total");
      if (national && !row.text("age").equals("all")) {
        int age = row.whole("age");
        exposed[0][age] = row.number("mean_pop_m");
        exposed[1][age] = row.number("mean_pop_f");
        deaths[0][age] = row.number("deaths_m");
        deaths[1][age] = row.number("deaths_f");
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      double[] m = rates.deathRates(sex, CENSUS);
      for (int i = 0; i < FROM.length; i++) {
        int to = i + 1 < FROM.length ? FROM[i + 1] - 1 : LAST;
        groups.add(group(sex, FROM[i], to, exposed[sex.ordinal()], deaths[sex.ordinal()], m));
      }
    }
    return Optional.of(new ActualToExpected(groups));
  }

  private static Group group(
      Sex sex, int from, int to, double[] exposed, double[] deaths, double[] m) {
    double persons = 0;
    double actual = 0;
    double expected = 0;
    for (int age = from; age <= to; age++) {
      persons += exposed[age];
      actual += deaths[age];
      expected += exposed[age] * m[age];
    }
    String ages = to == LAST ? from + "+" : from == to ? "" + from : from + "–" + to;
    return new Group(
        new Label(
            (sex == Sex.MALE ? "men " : "women ") + ages, (sex == Sex.MALE ? "男" : "女") + ages),
        persons,
        Math.round(actual),
        expected);
  }

  /// The table: A/E with the 95 % limits of a Poisson mean.
  public static Table table(ActualToExpected experience) {
    TableBuilder table =
        Table.titled(
                new Label(
                    "Deaths counted by the census of 2020 over those of the valuation's mortality (whole population)",
                    "2020年人口普查死亡人数与评估所用死亡率之比（全部人口）"))
            .column(Column.text("group", new Label("Group", "群体")))
            .column(
                Column.count("exposure", new Label("Person-years", "人年"), new Label("years", "人年")))
            .column(Column.count("actual", new Label("Deaths", "死亡"), new Label("deaths", "人")))
            .column(Column.count("expected", new Label("Expected", "预期"), new Label("deaths", "人")))
            .column(Column.rate("ratio", new Label("A/E", "实际/预期")).withDecimals(1))
            .column(Column.rate("low", new Label("95 % from", "95%下限")).withDecimals(1))
            .column(Column.rate("high", new Label("95 % to", "95%上限")).withDecimals(1))
            .note(
                new Label(
                    "Censuses miss deaths of infants and the old: World Population Prospects corrects for it, so that ratios below 100 % are no sign of caution in the rates.",
                    "普查漏报婴儿和高龄死亡，《世界人口展望》已作校正，故低于100%并不表示所用死亡率偏保守。"));
    List<Group> all = new ArrayList<>(experience.groups());
    all.add(experience.total());
    for (Group group : all) {
      table.row(row ->
          row.text(group.label())
              .count(Math.round(group.exposure()))
              .count(group.actual())
              .count(Math.round(group.expected()))
              .rate(group.ratio())
              .from("experience.ratio")
              .rate(group.low())
              .from("experience.ratio")
              .rate(group.high())
              .from("experience.ratio"));
    }
    return table.build();
  }

  /// The section of a report.
  public static Section section(ActualToExpected experience) {
    return new Section(
        "experience",
        new Label("Experience", "经验分析"),
        new Label("What happened beside what the valuation supposes.", "实际发生与评估假设之比较。"),
        List.of(new Block.TableBlock(table(experience), false)));
  }
}
