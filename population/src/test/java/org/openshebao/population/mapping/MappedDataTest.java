package org.openshebao.population.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.SmallDatasets;
import org.openshebao.population.storage.DatasetFolder;

class MappedDataTest {

  private static final String PERSONS =
      """
      entities:
        person:
          file: persons.csv
          id: pid
          missing: [-9]
          variables:
            monthlyWage: {column: wage, unit: yuan_a_month}
            contributionMonths: {column: months, unit: months, default: 0}
            sex: {column: gender, recode: {1: male, 2: female}}
            birthMonth: born
            place: city
            isRetired: {column: ret}
            share: {column: pct, unit: percent}
      """;

  private static final String HEADER = "pid,wage,months,gender,born,city,ret,pct\n";

  @TempDir Path temp;

  @Test
  void readsColumnsInTheUnitsThatTheMappingSays() throws IOException {
    Dataset data =
        read(
                PERSONS,
                HEADER
                    + "1,\"7,322.08\",180,1,1963-01,深圳,是,8\n"
                    + "2,-9,,2,1970/2/15,CN-11,no,0.4%\n"
                    + "3,NA,12,female,197003,,,\n")
            .throwIfRefused()
            .dataset();

    Rows people = data.rows("person");
    assertThat(values(people.column("monthlyWage"))).isEqualTo("732208 ? ?");
    assertThat(values(people.column("contributionMonths"))).isEqualTo("180 0 12");
    assertThat(values(people.column("sex"))).isEqualTo("1 0 0");
    assertThat(values(people.column("birthMonth"))).isEqualTo("23556 23641 23642");
    assertThat(people.column("place").placeCode(0)).isEqualTo("CN-4403");
    assertThat(people.column("place").isKnown(2)).isFalse();
    assertThat(values(people.column("isRetired"))).isEqualTo("1 0 ?");
    assertThat(values(people.column("share"))).isEqualTo("80000 4000 ?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case               | row                                   | code         | column | value   | rule
          text for money       | 1,much,1,1,1963-01,深圳,1,1             | DATA-TYPE    | wage   | much    | at most 2 decimals
          too many decimals    | 1,1.005,1,1,1963-01,深圳,1,1            | DATA-TYPE    | wage   | 1.005   | at most 2 decimals
          negative wage        | 1,-5,1,1,1963-01,深圳,1,1               | DATA-RANGE   | wage   | -5      | 0.00 or more
          half a month         | 1,5,1.5,1,1963-01,深圳,1,1              | DATA-TYPE    | months | 1.5     | a whole number
          too many months      | 1,5,721,1,1963-01,深圳,1,1              | DATA-RANGE   | months | 721     | from 0 to 720
          unknown code         | 1,5,1,3,1963-01,深圳,1,1                | DATA-CODE    | gender | 3       | Codes are female, male
          nearly a code        | 1,5,1,femal,1963-01,深圳,1,1            | DATA-CODE    | gender | femal   | Maybe "female"?
          a year for a month   | 1,5,1,1,1963,深圳,1,1                   | DATA-TYPE    | born   | 1963    | Write it as 2025-07
          month thirteen       | 1,5,1,1,1963-13,深圳,1,1                | DATA-TYPE    | born   | 1963-13 | Write it as 2025-07
          required and missing | 1,5,1,1,,深圳,1,1                       | DATA-MISSING | born   | ''      | There is no value
          unknown place        | 1,5,1,1,1963-01,Atlantis,1,1          | DATA-PLACE   | city   | Atlantis | is not known
          neither yes nor no   | 1,5,1,1,1963-01,深圳,perhaps,1          | DATA-TYPE    | ret    | perhaps | neither yes nor no
          no id                | ,5,1,1,1963-01,深圳,1,1                 | DATA-ID      | pid    | ''      | has no id
          """)
  void refusesARowWithABadCell(
      String name, String row, String code, String column, String value, String rule)
      throws IOException {
    MappedData data = read(PERSONS, HEADER + "8,1,1,1,1963-01,深圳,1,1\n" + row + "\n");

    assertThat(data.problems()).hasSize(1);
    Problem problem = data.problems().getFirst();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.file()).endsWith("persons.csv");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.key()).isEqualTo(column);
    assertThat(problem.value()).isEqualTo(value);
    assertThat(problem.toString()).contains(rule);
    assertThat(data.counts()).containsExactly(new RowCounts("persons.csv", 2, 1));
    assertThat(data.dataset().rows("person").findIds().orElseThrow().text(0)).isEqualTo("8");
    assertThatThrownBy(data::throwIfRefused).isInstanceOf(ProblemException.class);
  }

  @Test
  void goesOnAfterRowsThatCannotBeCutIntoCells() throws IOException {
    MappedData data =
        read(
            PERSONS,
            HEADER
                + "1,5,1,1,1963-01,深圳,1,1\r\n"
                + "2,5\n"
                + "\n"
                + "3,\"5\"x,1,1,1963-01,深圳,1,1\n"
                + "4,5,1,1,1963-01,\"深\n圳\",1,1\n"
                + "5,5,1,1,1963-01,深圳,1,1");

    assertThat(data.problems())
        .extracting(problem -> problem.code() + " " + problem.line())
        .containsExactly("CSV-CELLS 3", "CSV-QUOTE 5", "DATA-PLACE 6");
    assertThat(data.dataset().rows("person").size()).isEqualTo(2);
    assertThat(data.refused()).isEqualTo(3);
  }

  @Test
  void keepsAThousandProblemsAndCountsTheRest() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 1_500; i++) {
      rows.append(i).append(",x,1,1,1963-01,深圳,1,1\n");
    }

    MappedData data = read(PERSONS, rows.toString());

    assertThat(data.problems()).hasSize(1_000);
    assertThat(data.problemCount()).isEqualTo(1_500);
    assertThat(data.dataset().rows("person").size()).isZero();
  }

  @Test
  void refusesTheSecondRowOfAnId() throws IOException {
    MappedData data =
        read(
            PERSONS,
            HEADER
                + "7,1,1,1,1963-01,深圳,1,1\n"
                + "007,2,1,1,1963-01,深圳,1,1\n"
                + "7,3,1,1,1963-01,深圳,1,1\n");

    assertThat(data.problems())
        .extracting(problem -> problem.code() + " " + problem.line())
        .containsExactly("DATA-ID-TWICE 4");
    assertThat(values(data.dataset().rows("person").column("monthlyWage"))).isEqualTo("100 200");
  }

  @Test
  void readsAFileWithAHeaderOnly() throws IOException {
    MappedData data = read(PERSONS, HEADER);

    assertThat(data.dataset().rows("person").size()).isZero();
    assertThat(data.counts()).containsExactly(new RowCounts("persons.csv", 0, 0));
  }

  @Test
  void namesAFileThatIsEmptyMissingOrOfAnotherEncoding() throws IOException {
    assertFails(PERSONS, "", "CSV-EMPTY", "must name the columns");
    assertFails(PERSONS, "\n\n", "CSV-EMPTY", "must name the columns");
    assertFails(PERSONS, "pid,pid\n", "CSV-HEADER", "Two columns are called \"pid\"");
    Files.delete(temp.resolve("persons.csv"));
    assertThatThrownBy(() -> MappedData.read(mappingFile(PERSONS), TestCatalog.ofPersons()))
        .hasMessageContaining("DATA-FILE-MISSING");

    byte[] gbk = (HEADER + "1,5,1,1,1963-01,深圳,1,1\n").getBytes(Charset.forName("GB18030"));
    Files.write(temp.resolve("persons.csv"), gbk);
    assertThatThrownBy(() -> MappedData.read(mappingFile(PERSONS), TestCatalog.ofPersons()))
        .hasMessageContaining("CSV-ENCODING")
        .hasMessageContaining("GB18030");
    Path mapping =
        mappingFile(PERSONS.replace("    id: pid", "    encoding: GB18030\n    id: pid"));
    assertThat(MappedData.read(mapping, TestCatalog.ofPersons()).problems()).isEmpty();
  }

  @Test
  void seesTheDelimiterFromTheHeader() throws IOException {
    MappedData data =
        read(PERSONS, "\uFEFF" + HEADER.replace(',', ';') + "1;5,5;1;1;1963-01;深圳;1;1\n");

    assertThat(data.problems()).extracting(Problem::code).containsExactly("DATA-TYPE");
  }

  @Test
  void namesTheLineOfEveryMistakeInAMapping() throws IOException {
    String mapping =
        """
        entities:
          person:
            file: persons.csv
            idd: pid
            variables:
              monthlyWage: {column: wage, unit: yuans}
              sex: {column: gender, recodes: {1: male}}
        """;

    assertThatThrownBy(() -> read(mapping, HEADER))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code() + " " + problem.line())
                    .containsExactlyInAnyOrder(
                        "YAML-KEY-UNKNOWN 4", "MAP-UNIT 6", "YAML-KEY-UNKNOWN 7"))
        .hasMessageContaining("Maybe \"id\"?")
        .hasMessageContaining("Maybe \"yuan\"?")
        .hasMessageContaining("Maybe \"recode\"?");
  }

  @Test
  void namesTheNearestVariableAndTheNearestColumn() throws IOException {
    String mapping =
        """
        entities:
          person:
            file: persons.csv
            variables:
              monthlyWages: {column: wage}
              sex: {column: gendr}
              place: {column: city, unit: months}
              isRetired: {value: perhaps}
        """;

    assertThatThrownBy(() -> read(mapping, HEADER))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code() + " " + problem.line())
                    .containsExactly(
                        "MAP-VARIABLE-UNKNOWN 5",
                        "MAP-COLUMN-UNKNOWN 6",
                        "MAP-UNIT 7",
                        "MAP-VALUE 8"))
        .hasMessageContaining("Maybe \"monthlyWage\"?")
        .hasMessageContaining("Maybe \"gender\"?")
        .hasMessageContaining("Units that fit are place.");
  }

  @Test
  void keepsColumnsThatTheLawDoesNotReadWhenTheirUnitIsSaid() throws IOException {
    String mapping =
        """
        origin: {source: a survey, licence: CC-BY-4.0, synthetic: false}
        entities:
          person:
            file: persons.csv
            weight: wage
            stratum: city
            psu: months
            variables:
              region: {column: city, unit: code}
              score: {column: pct, unit: decimal, digits: 2, round: half_up}
              income: {column: wage, unit: wan_yuan}
        """;

    Dataset data =
        read(mapping, HEADER + "1,2,3,1,,south,1,0.125\n2,0.5,4,1,,north,1,0.124\n").dataset();

    Rows people = data.rows("person");
    assertThat(people.design().weight()).isEqualTo("wage");
    assertThat(people.weight(1)).isEqualTo(0.5);
    assertThat(people.column("city").type()).isEqualTo(ColumnType.CODE);
    assertThat(people.column("months").type()).isEqualTo(ColumnType.COUNT);
    assertThat(people.column("region").codes())
        .extracting(code -> code.key())
        .containsExactly("north", "south");
    assertThat(values(people.column("score"))).isEqualTo("13 12");
    assertThat(values(people.column("income"))).isEqualTo("2000000 500000");
    assertThat(data.origin().source()).isEqualTo("a survey");
  }

  @Test
  void sortsMembersByGroupAndSpellsByTimeAndRefusesWhatBelongsToNothing() throws IOException {
    Files.writeString(temp.resolve("households.csv"), "hid,rooms\nb,2\na,x\nc,4\n");
    Files.writeString(
        temp.resolve("career.csv"),
        """
        pid,first,n,wage,where,sch
        3,2020-01,12,10,深圳,employee
        1,1991-01,12,20,北京,employee
        1,1990-01,11,30,北京,resident
        4,1990-01,13,30,北京,resident
        9,1990-01,12,30,北京,resident
        """);
    String mapping =
        """
        entities:
          person:
            file: persons.csv
            id: pid
            parent: {entity: household, id: hid}
            variables: {monthlyWage: wage}
            histories:
              career:
                file: career.csv
                parent: pid
                columns: {first_month: first, months_paid: n, base: wage, place: where, scheme: sch}
          household:
            file: households.csv
            id: hid
            variables: {rooms: rooms}
        """;

    MappedData data = read(mapping, "pid,hid,wage\n1,c,1\n2,a,2\n3,b,3\n4,b,4\n5,z,5\n6,b,6\n");

    assertThat(data.problems())
        .extracting(problem -> problem.code() + " " + problem.line() + " " + problem.value())
        .containsExactly(
            "DATA-TYPE 3 x",
            "DATA-PARENT-REFUSED 3 a",
            "DATA-ORPHAN 6 z",
            "DATA-RANGE 5 13",
            "DATA-ORPHAN 6 9");
    assertThat(data.counts())
        .containsExactly(
            new RowCounts("households.csv", 3, 2),
            new RowCounts("persons.csv", 6, 3),
            new RowCounts("career.csv", 5, 3));
    Rows people = data.dataset().rows("person");
    assertThat(values(people.column("monthlyWage"))).isEqualTo("300 600 100");
    assertThat(data.dataset().childRange("person", 0).size()).isEqualTo(2);
    HistoryColumn career = people.history("career");
    assertThat(career.spellCount(0)).isEqualTo(1);
    assertThat(career.spellCount(1)).isZero();
    assertThat(values(career.column("base"))).isEqualTo("1000 3000 2000");
  }

  @Test
  void readsParquetAsWellAsCsv() throws IOException {
    DatasetFolder.write(SmallDatasets.households(), temp.resolve("people"));
    String mapping =
        """
        entities:
          person:
            file: people/person.parquet
            id: row_id
            variables:
              monthlyWage: {column: wage, unit: fen}
              sex: sex
              place: place
              isRetired: retired
        """;

    MappedData data = MappedData.read(mappingFile(mapping), TestCatalog.ofPersons());

    assertThat(data.problems()).isEmpty();
    assertThat(values(data.dataset().rows("person").column("monthlyWage")))
        .isEqualTo("500000 ? 732208 0 99999999999");
    assertThat(values(data.dataset().rows("person").column("isRetired"))).isEqualTo("0 1 0 1 1");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two tops, 'entities: {person: {file: p.csv}, household: {file: h.csv}}', It has no parent",
    "unknown parent, 'entities: {person: {file: p.csv, parent: {entity: hous, id: h}}}', There is no"
        + " entity \"hous\"",
    "no ids, 'entities: {household: {file: h.csv}, person: {file: p.csv, parent: {entity:"
        + " household, id: h}}}', no column of ids"
  })
  void refusesEntitiesThatDoNotFormOneTree(String name, String mapping, String message)
      throws IOException {
    assertThatThrownBy(() -> read(mapping, HEADER))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  private MappedData read(String mapping, String persons) throws IOException {
    Files.writeString(temp.resolve("persons.csv"), persons);
    return MappedData.read(mappingFile(mapping), TestCatalog.ofPersons());
  }

  private Path mappingFile(String mapping) throws IOException {
    return Files.writeString(temp.resolve("mapping.yaml"), mapping);
  }

  private void assertFails(String mapping, String persons, String code, String text) {
    assertThatThrownBy(() -> read(mapping, persons))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problems()).extracting(Problem::code).isEqualTo(List.of(code)))
        .hasMessageContaining(text);
  }

  private static String values(DataColumn column) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < column.size(); row++) {
      text.append(row == 0 ? "" : " ").append(column.isKnown(row) ? column.value(row) : "?");
    }
    return text.toString();
  }
}
