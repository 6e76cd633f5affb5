package org.openshebao.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Language;
import org.openshebao.population.DataColumn;
import org.openshebao.population.mapping.MappedData;
import org.openshebao.simulation.data.LawCatalog;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.lawbook.LawInForce;

/// Proposals for users' files: what is sure is read back as it was meant, what is not sure is said and not chosen.
class DataMapperTest {

  private static final LawInForce LAW = Workbench.open("china").atReferenceDate();

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static DataMap propose(Path... files) {
    return DataMapper.propose(
        LAW,
        Arrays.stream(files).map(file -> new DataMapper.UserData(file, null)).toList(),
        CodeTable.NONE);
  }

  private MappedData read(DataMap map) throws IOException {
    Path mapping = write("mapping.yaml", MappingText.of(map, folder, Language.EN));
    return MappedData.read(mapping, new LawCatalog(LAW.law()));
  }

  private static String code(DataColumn column, int row) {
    return column.codes().get((int) column.value(row)).key();
  }

  private static Proposal best(DataMap map, String column) {
    return map.files().stream()
        .flatMap(file -> file.columns().stream())
        .filter(proposal -> proposal.column().name().equals(column))
        .findFirst()
        .orElseThrow()
        .best();
  }

  @Test
  void aQuestionnaireWithChineseHeadsAndAnswersIsMapped() throws IOException {
    // 999999 is the code of no place, so that these are nobody's identity cards; their check digits
    // are right.
    Path file = folder.resolve("answers.csv");
    Files.writeString(
        file,
        """
        答卷编号,姓名,身份证号,1、您的性别是？,2、您的出生年月,3、您的户口性质,4、您的户籍所在地,5、您目前居住在哪个省,6、您的就业形式,7、您的月收入是多少（元）,8、您是否参加了职工养老保险,抽样权重
        1,甲,999999198201010016,女,1982年1月,农业户口,外省,广东省,外卖骑手,4000,是,120.5
        2,乙,,男,2000年12月,非农业户口,本地,浙江省,正式职工,9000,不清楚,80.25
        3,丙,,男,1975年6月,农业户口,省内其他,四川,灵活就业,3500,否,99.25
        """,
        Charset.forName("GB18030"));

    DataMap map = propose(file);
    MappedData data = read(map);

    assertThat(data.problems()).isEmpty();
    assertThat(data.dataset().rows("person").column("birthMonth").value(2))
        .isEqualTo(1975 * 12L + 5);
    assertThat(data.dataset().rows("relation").column("monthlyWage").value(1)).isEqualTo(900_000);
    assertThat(code(data.dataset().rows("relation").column("employmentForm"), 0))
        .isEqualTo("platform");
    assertThat(
            data.dataset().rows("person").column("enrolment.employeePensionEnrolment").isKnown(1))
        .isFalse();
    assertThat(data.dataset().rows("person").design().weight()).isEqualTo("抽样权重");
    assertThat(best(map, "姓名").role()).isEqualTo(Role.PERSONAL);
    assertThat(best(map, "身份证号").role()).isEqualTo(Role.PERSONAL);
    assertThat(MappingText.of(map, folder, Language.ZH)).doesNotContain("甲").doesNotContain("9999");
  }

  @Test
  void aColumnOfIdentityCardsIsKnownByItsValuesWhateverItIsCalled() throws IOException {
    DataMap map =
        propose(write("p.csv", "key,sex,code\n1,男,999999198201010016\n2,女,999999198201010016\n"));

    assertThat(best(map, "code").role()).isEqualTo(Role.PERSONAL);
  }

  @Test
  void severalFilesAreLinkedByTheirIds() throws IOException {
    Path households = write("households.csv", "hhid,weight,psu\n7,2.5,a\n8,3.5,b\n");
    Path persons =
        write("people.csv", "hhid,pid,sex,born,province\n8,11,M,1980-01,44\n7,12,F,1985-05,31\n");
    Path jobs = write("jobs.csv", "pid,form,wage\n12,employee,8000\n11,flexible,3000\n");
    Path spells = write("history.csv", "pid,年度,缴费月数,缴费基数\n12,2020,12,5000\n12,2021,6,6000\n");

    DataMap map = propose(jobs, spells, persons, households);
    MappedData data = read(map);

    assertThat(map.files().stream().map(FileProposal::kind).toList())
        .containsExactly(
            FileProposal.Kind.RELATION,
            FileProposal.Kind.CAREER,
            FileProposal.Kind.PERSON,
            FileProposal.Kind.HOUSEHOLD);
    assertThat(data.problems()).isEmpty();
    assertThat(data.dataset().entities()).containsExactly("household", "person", "relation");
    assertThat(data.dataset().rows("person").history("contributionHistory").spellCount())
        .isEqualTo(2);
    assertThat(data.dataset().rows("household").design().weight()).isEqualTo("weight");
  }

  @Test
  void aYearAndAMonthInTwoColumnsAreOneMonthOfBirth() throws IOException {
    DataMap map =
        propose(write("p.csv", "id,sex,birth_year,birth_month\n1,1,1980,3\n2,2,1975,12\n"));
    MappedData data = read(map);

    assertThat(data.dataset().rows("person").column("birthMonth").value(1))
        .isEqualTo(1975 * 12L + 11);
  }

  @Test
  void anAgeIsAMonthOfBirthOnlyWithTheMonthInWhichItWasAsked() throws IOException {
    DataMap map = propose(write("p.csv", "id,sex,age\n1,1,50\n2,2,0\n"));
    MappedData data = read(map);

    Proposal age = best(map, "age");
    assertThat(age.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(age.reasons().getLast().en()).contains("on");
    // in July 2025 somebody aged 50 was born from August 1974 to July 1975; the middle is January
    // 1975
    assertThat(data.dataset().rows("person").column("birthMonth").value(0)).isEqualTo(1975 * 12L);
  }

  @Test
  void twoWeightsAreShownAndNeitherIsTaken() throws IOException {
    DataMap map =
        propose(write("p.csv", "id,V1027,V1028\n1,121.013248,147.848739\n2,99.123456,77.654321\n"));

    assertThat(map.find(FileProposal.Kind.PERSON).orElseThrow().taken(Role.WEIGHT)).isEmpty();
    assertThat(best(map, "V1027").doubt()).isNotNull();
    assertThat(MappingText.of(map, folder, Language.EN))
        .contains("# weight: V1027")
        .contains("# weight: V1028")
        .doesNotContain("\n    weight:");
  }

  @Test
  void twoColumnsForOneInputAreShownAndNeitherIsTaken() throws IOException {
    DataMap map = propose(write("p.csv", "id,sex,gender\n1,男,女\n2,女,男\n"));

    assertThat(best(map, "sex").isTaken()).isFalse();
    assertThat(best(map, "gender").isTaken()).isFalse();
    assertThat(best(map, "sex").doubt().en()).contains("sex, gender");
  }

  @Test
  void codesThatNobodyKnowsAreAskedFor() throws IOException {
    DataMap map = propose(write("p.csv", "id,sex,form,hukou\n1,1,11,1\n2,2,12,3\n3,1,13,1\n"));

    assertThat(best(map, "form").isTaken()).isFalse();
    assertThat(best(map, "hukou").isTaken()).isFalse();
    assertThat(MappingText.of(map, folder, Language.EN))
        .contains("# employmentForm: {column: form, recode: {\"11\": \"?\", \"12\": \"?\"");
  }

  @Test
  void aTableOfCodesSaysWhatTheyMean() throws IOException {
    Path codes =
        write("codes.csv", "variable,code,label\nform,11,Employee\nform,12,Farmer\nform,13,不适用\n");
    DataMap map =
        DataMapper.propose(
            LAW,
            List.of(new DataMapper.UserData(write("p.csv", "id,form\n1,11\n2,12\n3,13\n"), null)),
            CodeTable.read(codes));

    assertThat(best(map, "form").isTaken()).isTrue();
    assertThat(best(map, "form").recodes())
        .containsEntry("11", "employee")
        .containsEntry("12", "farmer");
    assertThat(best(map, "form").missing()).containsExactly("13");
  }

  @Test
  void unitsOfMoneyThatCannotBeToldAreAskedFor() throws IOException {
    assertThat(best(propose(write("a.csv", "id,wage\n1,800000\n2,650000\n")), "wage").doubt().en())
        .contains("fen");
    assertThat(best(propose(write("b.csv", "id,wage\n1,0.8\n2,0.65\n")), "wage").doubt().en())
        .contains("wan_yuan");
    assertThat(best(propose(write("c.csv", "id,月收入（万元）\n1,0.8\n2,0.65\n")), "月收入（万元）").unit())
        .isEqualTo("wan_yuan");
    assertThat(best(propose(write("d.csv", "id,annual wage\n1,80000\n2,65000\n")), "annual wage"))
        .satisfies(proposal -> assertThat(proposal.isTaken()).isFalse());
  }

  @Test
  void dayNumbersOfASpreadsheetAreKnown() throws IOException {
    DataMap map = propose(write("p.csv", "id,born\n1,27546\n2,32874\n"));

    assertThat(best(map, "born").unit()).isEqualTo("excel_day");
    assertThat(read(map).dataset().rows("person").column("birthMonth").value(0))
        .isEqualTo(1975 * 12L + 5);
  }

  @Test
  void aParquetFileIsMappedLikeACsvFile() throws IOException, SQLException {
    Path file = folder.resolve("people.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 1 AS pid, 'F' AS gender, DATE '1975-06-02' AS dob, 12.5 AS weight"
              + " UNION ALL SELECT 2, 'M', DATE '1980-01-31', 7.25) TO '"
              + file
              + "' (FORMAT PARQUET)");
    }

    MappedData data = read(propose(file));

    assertThat(data.problems()).isEmpty();
    assertThat(data.dataset().rows("person").column("birthMonth").value(0))
        .isEqualTo(1975 * 12L + 5);
    assertThat(code(data.dataset().rows("person").column("sex"), 0)).isEqualTo("female");
  }

  @Test
  void aFileOfSpssBringsItsLabels() throws IOException {
    Path file = folder.resolve("people.sav");
    Files.copy(Path.of("../population/src/test/resources/statfile/haven.sav"), file);

    DataMap map = propose(file);
    MappedData data = read(map);

    assertThat(best(map, "sex").reasons()).contains(Reasons.codeLabels());
    assertThat(best(map, "sex").recodes()).containsEntry("1", "male").containsEntry("2", "female");
    assertThat(data.problems()).isNotEmpty(); // the third person has no month of birth
    assertThat(data.dataset().rows("person").size()).isEqualTo(3);
    assertThat(code(data.dataset().rows("person").column("sex"), 1)).isEqualTo("female");
  }

  @Test
  void personsOfAHouseholdAreToldApartByTheirNumberInIt() throws IOException {
    DataMap map =
        propose(write("p.csv", "hh_id,person_no,sex,form\n1,1,1,农民\n1,2,2,学生\n2,1,1,退休\n"));

    assertThat(map.files().getFirst().id()).isEqualTo("hh_id + person_no");
    assertThat(read(map).dataset().rows("relation").size()).isEqualTo(3);
  }

  @Test
  void filesWithoutPersonsOrWithTwoAreSaid() throws IOException {
    Path one = write("persons.csv", "id,sex\n1,1\n");
    Path two = write("people.csv", "id,sex\n1,1\n");

    assertThatThrownBy(() -> propose(one, two))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("persons.csv, people.csv")
        .hasMessageContaining("person=FILE");
  }

  @Test
  void theSameFilesGiveTheSameText() throws IOException {
    Path file = write("p.csv", "id,sex,form,age\n1,1,a,3\n2,2,b,4\n");

    assertThat(MappingText.of(propose(file), folder, Language.EN))
        .isEqualTo(MappingText.of(propose(file), folder, Language.EN));
  }

  @Test
  void whatIsMissingForEachResultIsSaid() throws IOException {
    DataMap map = propose(write("p.csv", "id,sex,born\n1,1,1980-01\n"));

    ResultNeeds coverage = map.needs().getFirst();
    assertThat(coverage.verdict()).isEqualTo(ResultNeeds.Verdict.NO);
    assertThat(coverage.lacksNecessary())
        .extracting(input -> input.id())
        .contains("place", "employmentForm")
        .doesNotContain("sex");
  }
}
