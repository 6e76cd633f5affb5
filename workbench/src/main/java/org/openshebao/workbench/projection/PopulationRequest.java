package org.openshebao.workbench.projection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.mortality.AbridgedLifeTable.WithinGroup;
import org.openshebao.actuarial.wpp.AnnualInputs;
import org.openshebao.actuarial.wpp.FiveYearInputs;
import org.openshebao.actuarial.wpp.GraduatedSingleAges;
import org.openshebao.actuarial.wpp.PublishedSingleAges;
import org.openshebao.actuarial.wpp.SingleAgeSource;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.actuarial.wpp.WppFolder;
import org.openshebao.base.text.Label;

/// A population to be projected from the tables of a folder (`examples/data/demography` or one of the same form).
///
/// @param folder  holds `wpp2024/`, and for China `derived/`
/// @param iso3  country, as in CHN
/// @param from  year at whose 1 July it begins
/// @param to  year at whose 1 July it ends
/// @param method  by which steps
/// @param variant  of the United Nations
public record PopulationRequest(
    Path folder, String iso3, int from, int to, Method method, Variant variant) {

  private static final int CHINA_BASE = 2020;
  private static final int FIVE_YEAR_BASE = 2025;

  /// Steps of a projection.
  public enum Method {
    /// Single ages, a year at a time.
    ANNUAL,
    /// Five-year groups, five years at a time.
    FIVE_YEARS
  }

  /// The year from which a country is projected when none is asked for.
  public static int defaultFrom(String iso3, Method method) {
    return iso3.equals("CHN") && method == Method.ANNUAL ? CHINA_BASE : FIVE_YEAR_BASE;
  }

  /// Projects.
  public ProjectedPopulation project() {
    WppFolder wpp = WppFolder.at(folder.resolve("wpp2024"));
    return method == Method.ANNUAL ? annual(wpp) : byFiveYears(wpp);
  }

  private ProjectedPopulation annual(WppFolder wpp) {
    boolean published = iso3.equals("CHN") && from == CHINA_BASE;
    SingleAgeSource source =
        published
            ? PublishedSingleAges.read(
                CHINA_BASE,
                folder.resolve("derived/china_single_age_base_2020_07_01.csv"),
                folder.resolve("derived/china_single_age_rates_2020_2100.csv.gz"))
            : GraduatedSingleAges.of(wpp, iso3);
    List<ProjectedPopulation.State> states = new ArrayList<>();
    states.add(new ProjectedPopulation.State(from, source.population(from), null));
    for (ProjectionStep step : AnnualInputs.of(wpp, iso3, source).project(from, to, variant)) {
      states.add(new ProjectedPopulation.State(from + states.size(), step.population(), step));
    }
    Label note =
        published
            ? new Label(
                "Single ages of 1 July 2020 and single-age rates were computed from World Population Prospects 2024 and the census of 2020; they are no figures of the United Nations.",
                "2020年7月1日单岁人口和单岁率由《世界人口展望2024》与2020年人口普查推算，并非联合国公布数据。")
            : new Label(
                "Single ages were graduated from the five-year groups of World Population Prospects 2024; group totals, yearly life expectancy and total fertility are kept.",
                "单岁数据由《世界人口展望2024》五岁组数据修匀而得；各组合计、各年预期寿命和总和生育率保持不变。");
    return new ProjectedPopulation(states, 1, List.of(note));
  }

  private ProjectedPopulation byFiveYears(WppFolder wpp) {
    FiveYearInputs inputs = FiveYearInputs.of(wpp, iso3);
    List<ProjectedPopulation.State> states = new ArrayList<>();
    states.add(new ProjectedPopulation.State(from, inputs.population(from), null));
    for (ProjectionStep step : inputs.project(from, to, variant, WithinGroup.MIDPOINT)) {
      states.add(new ProjectedPopulation.State(from + 5 * states.size(), step.population(), step));
    }
    return new ProjectedPopulation(states, 5, List.of());
  }
}
