package org.openshebao.workbench.lawbook.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openshebao.base.place.Place;
import org.openshebao.base.source.Grade;
import org.openshebao.law.Law;
import org.openshebao.law.check.LawCheck;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Room;
import org.openshebao.workbench.lawbook.coverage.report.CoverageReport;

class LawCoverageTest {

  private static final Law LAW = Workbench.open("china").law();
  private static final LawInForce IN_FORCE = new LawInForce(LAW, LocalDate.of(2025, 7, 1));

  private static LawCoverage coverage(String room, String... places) {
    List<Place> asked =
        List.of(places).stream().map(code -> LAW.places().get(LAW.places().indexOf(code))).toList();
    return new LawCoverage(IN_FORCE, List.of(room), asked, List.of(2024, 2025));
  }

  private static Provision provision(CoverageCell cell, String path) {
    return cell.provisions().stream()
        .filter(each -> each.parameter().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPlaceSetsAValueOrHasTheNationalOneOrLacksIt() {
    LawCoverage coverage = coverage("unemployment", "CN-44", "CN-45");
    CoverageCell guangdong = coverage.cell("unemployment", "CN-44", 2025);
    CoverageCell guangxi = coverage.cell("unemployment", "CN-45", 2025);

    assertThat(provision(guangdong, "unemployment.schedule_months").standing())
        .isEqualTo(Standing.LOCAL);
    assertThat(provision(guangxi, "unemployment.schedule_months").standing().isKnown()).isFalse();
    assertThat(provision(guangxi, "unemployment.qualifying_months").standing())
        .isEqualTo(Standing.NATIONAL);
    assertThat(guangdong.countKnown()).isGreaterThan(guangxi.countKnown());
    assertThat(guangxi.gaps()).extracting(Gap::id).contains("unemployment-schedules");
    assertThat(guangdong.gaps()).extracting(Gap::id).doesNotContain("unemployment-schedules");
  }

  /// Second route: the cell counts what looking each parameter up gives.
  @Test
  void theCountsAreThoseOfLookingEachParameterUp() {
    LawCoverage coverage = coverage("contribution", "CN-11", "CN-62");
    for (CoverageCell cell : coverage.cells()) {
      int place = LAW.places().indexOf(cell.place().code());
      int month = cell.year() * 12 + 6;
      Room room = coverage.rooms().getFirst();
      List<ParameterValue> known =
          room.parameters().stream()
              .map(parameter -> LAW.timeline(parameter, place).find(month))
              .filter(Objects::nonNull)
              .toList();
      assertThat(cell.countKnown()).isEqualTo(known.size());
      assertThat(cell.countDocumented())
          .isEqualTo(known.stream().filter(value -> !value.grade().isRefusedWhenStrict()).count());
      assertThat(cell.weakest())
          .isEqualTo(known.stream().map(ParameterValue::grade).reduce(Grade::weaker).orElseThrow());
      assertThat(cell.checked()).isEqualTo(LAW.manifest().checked());
    }
  }

  /// A rule of one province asks nothing of the others.
  @Test
  void aParameterOfRulesElsewhereIsNotMissing() {
    CoverageCell henan = coverage("unemployment", "CN-41").cell("unemployment", "CN-41", 2025);
    CoverageCell hubei = coverage("unemployment", "CN-42").cell("unemployment", "CN-42", 2025);

    assertThat(henan.rules().size()).isGreaterThan(hubei.rules().size());
    assertThat(hubei.missing())
        .extracting(each -> each.parameter().path())
        .doesNotContain("unemployment.death.survivors_months_a_dependant");
  }

  @Test
  void theReportOpensEachFigureAndListsEachGapOnce() {
    Report report = new CoverageReport(coverage("pension", "CN-11", "CN-31", "CN-65")).report();

    assertThat(ReportFolder.tables(report).get("gaps-1").rows())
        .hasSize((int) LAW.gaps().stream().filter(gap -> gap.room().equals("pension")).count());
    assertThat(ReportFolder.tables(report).get("matrix-2").rows()).hasSize(6); // places × years
  }

  @Test
  void everyGapNamesARoomThatUsersKnowAndNoneIsClosed() {
    assertThat(LAW.gaps()).hasSizeGreaterThan(20);
    assertThat(LAW.gaps())
        .allSatisfy(gap -> assertThat(LAW.manifest().rooms()).containsKey(gap.room()));
    assertThat(LawCheck.check(LAW.parts()))
        .noneMatch(problem -> problem.code().startsWith("LAW-GAP"));
  }
}
