package org.openshebao.workbench.assess.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.population.Dataset;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.publishing.html.HtmlReportWriter;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.assess.report.AssessmentFiles;
import org.openshebao.workbench.assess.report.PeopleReport;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawInForce;

/// What holds for any people.
class PeopleAssessmentTest {

  private static final int PERSONS = 900;
  private static final Support EVERYTHING = attributes -> Optional.empty();

  private static LawInForce law;
  private static Dataset people;
  private static PeopleAssessment assessment;
  private static Report report;

  @TempDir private Path folder;

  @BeforeAll
  static void assessSomePeople() {
    law = Workbench.open("china").atReferenceDate();
    people = SomePeople.of(law.law(), PERSONS, column -> true);
    assessment = assess(PeopleSource.of(people), EVERYTHING, List.of(), 2);
    report = PeopleReport.of(assessment);
  }

  private static PeopleAssessment assess(
      PeopleSource source, Support support, List<List<String>> by, int threads) {
    return PeopleAssessment.of(law, source, support, by, threads, false, done -> {});
  }

  @Test
  void theSummaryIsWholeInBothLanguagesAndSaysSynthetic() {
    assertThat(report.summary()).hasSize(assessment.asked().findings().size());
    assertThat(report.summary())
        .allSatisfy(item -> {
          assertThat(item.headline().en() + item.detail().en()).doesNotContain("{", "}");
          assertThat(item.headline().zh() + item.detail().zh())
              .doesNotContain("{", "}")
              .matches("(?s).*\\p{IsHan}.*");
        });
    assertThat(report.subtitle().en()).contains("SYNTHETIC");
    assertThat(report.caveats().getFirst().zh()).contains("合成");
  }

  @Test
  void theClassesAddUpToEverybodyInEveryTable() {
    Map<String, Table> tables = AssessmentFiles.tables(report);
    Table branches =
        tables.values().stream()
            .filter(table -> table.title().en().equals("The gap by branch"))
            .findFirst()
            .orElseThrow();
    int everybody = branches.indexOfColumn("everybody");

    assertThat(branches.rows()).hasSize(5);
    for (var row : branches.rows()) {
      long sum = 0;
      for (int i = everybody + 1; i < branches.columns().size(); i++) {
        sum += ((Cell.Whole) row.get(i)).value();
      }
      assertThat(sum).isEqualTo(((Cell.Whole) row.get(everybody)).value());
      assertThat(sum).isEqualTo(Persons.whole(assessment.coverage().all().persons(0)));
    }
  }

  @Test
  void groupsAddUpToEverybody() {
    CoverageTally all = assessment.coverage().all();
    for (CoverageTally tally : assessment.coverage().tallies()) {
      for (int scheme = 0; scheme < assessment.asked().schemes().size(); scheme++) {
        for (Legal legal : Legal.values()) {
          for (Enrolled enrolled : Enrolled.values()) {
            long sum = 0;
            for (int group = 0; group < tally.grouping().size(); group++) {
              sum += tally.persons(group, scheme, legal, enrolled);
            }
            assertThat(sum).isEqualTo(all.persons(0, scheme, legal, enrolled));
          }
        }
      }
    }
  }

  @Test
  void theSameBytesOnOneThreadOrTwoFromMemoryOrFromDiskInOneSliceOrMany() throws IOException {
    DatasetFolder.write(people, folder.resolve("data"));
    List<PeopleAssessment> all =
        List.of(
            assess(PeopleSource.of(people), EVERYTHING, List.of(), 1),
            assess(PeopleSource.open(folder.resolve("data")), EVERYTHING, List.of(), 2),
            assess(
                PeopleSource.of(
                    consumer -> {
                      consumer.accept(people.slice(0, 301));
                      consumer.accept(people.slice(301, PERSONS));
                      return new PeopleSource.Read(people.digest(), PERSONS, 0, List.of());
                    },
                    null),
                EVERYTHING,
                List.of(),
                2));
    AssessmentFiles.write(assessment, report, Language.EN, false, folder.resolve("0"));
    List<Path> first = files(folder.resolve("0"));
    assertThat(first).hasSizeGreaterThan(100);
    String page = HtmlReportWriter.text(report, Language.EN);
    for (PeopleAssessment again : all) {
      // the page is 3 MB long: a failure must not print it
      assertThat(HtmlReportWriter.text(PeopleReport.of(again), Language.EN).equals(page)).isTrue();
    }
    PeopleAssessment fromDisk = all.get(1);
    Path other = folder.resolve("again");
    AssessmentFiles.write(fromDisk, PeopleReport.of(fromDisk), Language.EN, false, other);
    List<Path> second = files(other);
    assertThat(second).hasSameSizeAs(first);
    for (int file = 0; file < first.size(); file++) {
      assertThat(second.get(file)).hasSameBinaryContentAs(first.get(file));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void whatTheDataDoNotHaveIsNamed() {
    Dataset bare =
        SomePeople.of(
            law.law(),
            60,
            column -> !column.startsWith("enrolment.") && !column.equals("registration"));
    PeopleAssessment poor = assess(PeopleSource.of(bare), EVERYTHING, List.of(), 1);
    Report told = PeopleReport.of(poor);

    assertThat(poor.gaps().effective()).hasSize(8);
    assertThat(poor.gaps().employees())
        .as("the place of the relation is the last one of the record when nobody says it")
        .extracting(variable -> variable.id())
        .doesNotContain("portability.currentPlace");
    assertThat(poor.gaps().legal()).extracting(variable -> variable.id()).contains("registration");
    assertThat(told.sections().getFirst().blocks().toString())
        .contains("enrolment.employeePensionEnrolment")
        .contains("职工基本养老保险参保状态");
    assertThat(poor.breakdown().refused())
        .anySatisfy((dimension, why) -> {
          assertThat(dimension.id()).isEqualTo("registration");
          assertThat(why.en()).contains("the data have no");
        });
    assertThat(told.summary()).isEmpty();
  }

  @Test
  void peopleWithoutRelationsAreNotKnownToTheLaw() {
    Dataset alone =
        Dataset.builder().add(people.rows("household")).add(people.rows("person")).build();
    PeopleAssessment poor = assess(PeopleSource.of(alone), EVERYTHING, List.of(), 1);

    assertThat(
            poor.coverage()
                .all()
                .persons(0, 0, List.of(Legal.NOT_KNOWN), List.of(Enrolled.values())))
        .isEqualTo(poor.coverage().all().persons(0));
  }

  @Test
  void aCrossingAskedForIsGivenOrRefusedWithTheReason() {
    Support margins =
        attributes ->
            attributes.contains("place") && attributes.contains("sex")
                ? Optional.of(new Label("no margin crosses the province", "没有分省的交叉总量"))
                : Optional.empty();
    List<Grouping> groupings =
        assess(PeopleSource.of(people), margins, List.of(List.of("sex", "form")), 1)
            .breakdown()
            .groupings();

    assertThat(groupings.getLast().id()).isEqualTo("sex-form");
    assertThatThrownBy(
            () -> assess(PeopleSource.of(people), margins, List.of(List.of("province", "sex")), 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no margin crosses the province");
    assertThatThrownBy(() -> assess(PeopleSource.of(people), margins, List.of(List.of("sexx")), 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("sexx")
        .hasMessageContaining("registration-type");
    assertThatThrownBy(
            () -> assess(PeopleSource.of(people), margins, List.of(List.of("sex", "sex")), 1))
        .hasMessageContaining("twice");
  }

  @Test
  void aGroupWithTooFewPersonsIsNotTold() {
    Table byProvince =
        AssessmentFiles.tables(report).values().stream()
            .filter(table -> table.title().en().equals("Protected, by Form of employment"))
            .findFirst()
            .orElseThrow();
    PeopleAssessment few =
        assess(
            PeopleSource.of(SomePeople.of(law.law(), 40, column -> true)),
            EVERYTHING,
            List.of(),
            1);
    String text = PeopleReport.of(few).sections().toString();

    assertThat(byProvince.rows()).hasSizeGreaterThan(10);
    assertThat(text).contains("fewer than 30 persons in the data");
  }

  @Test
  void peopleWhoAreMadeUpAreNotBrokenDownWhenNobodySaysWhichMarginsTheyRestOn() {
    PeopleAssessment made = assess(PeopleSource.of(people), Support.OF_OBSERVED, List.of(), 1);

    assertThat(made.breakdown().dimensions()).isEmpty();
    assertThat(PeopleReport.of(made).sections().toString()).contains("fit.json");
  }

  @Test
  void theSyntheticPopulationIsBrokenDownByItsMarginsAlone() {
    SyntheticPeople synthetic = new SyntheticPeople(law.law(), 3_000, 7, 2);
    PeopleAssessment made = assess(synthetic.source(), synthetic.support(), List.of(), 2);

    assertThat(made.origin().isSynthetic()).isTrue();
    assertThat(made.provenance().seed()).isEqualTo(7);
    assertThat(made.breakdown().refused().keySet().stream().map(Dimension::id))
        .contains("education")
        .doesNotContain("sex");
    assertThatThrownBy(() ->
            assess(
                synthetic.source(),
                synthetic.support(),
                List.of(List.of("province", "education")),
                1))
        .hasMessageContaining("no margin behind the synthetic population crosses");
    assertThat(PeopleReport.of(made).summary()).hasSizeGreaterThan(4);
  }
}
