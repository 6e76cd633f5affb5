package org.openshebao.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertOnly;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Grade;

class ParameterFileTest {

  private static final String GOOD =
      """
      pension.accrual:
        label: {en: Accrual, zh: 计发比例}
        unit: rate
        values:
          - {from: 2001-07-01, value: 0.01, place: XX, source: act-2001, grade: official_text}
      """;

  private final Problems problems = new Problems();

  private List<Parameter> read(String yaml) {
    return ParameterFile.read("a.yaml", yaml, problems);
  }

  private List<Problem> problemsOf(String old, String replacement) {
    assertThat(GOOD).contains(old);
    read(GOOD.replace(old, replacement));
    return problems.list();
  }

  @Test
  void readsEverythingThatAValueCanSay() {
    Parameter parameter =
        read("""
        pension.wage:
          label: {en: Wage, zh: 工资}
          unit: yuan_a_month
          former: [old.wage, older.wage]
          set_by: {en: the yearly notice, zh: 年度通知}
          note: doubtful
          values:
            - {from: 2001-07-01, to: 2002-06-30, value: 1234.56, place: XX-1, source: [act-2001, act-2015],
               article: 3(1), document: No. 7, address: "https://example.org", published: 2001-06-01,
               known_on: 2001-08-01, note: a note, grade: official_quote, role: at_most}
        """)
            .getFirst();

    assertThat(problems.list()).isEmpty();
    assertThat(parameter.path()).isEqualTo("pension.wage");
    assertThat(parameter.label().zh()).isEqualTo("工资");
    assertThat(parameter.named()).isEqualTo(NamedUnit.YUAN_A_MONTH);
    assertThat(parameter.formerNames()).containsExactly("old.wage", "older.wage");
    assertThat(parameter.setBy().en()).isEqualTo("the yearly notice");
    assertThat(parameter.file()).isEqualTo("a.yaml");
    assertThat(parameter.line()).isEqualTo(1);
    ParameterValue value = parameter.values().getFirst();
    assertThat(value.content()).isEqualTo(new Content.Number(123_456));
    assertThat(value.from()).isEqualTo("2001-07-01");
    assertThat(value.to()).isEqualTo("2002-06-30");
    assertThat(value.place()).isEqualTo("XX-1");
    assertThat(value.sources()).containsExactly("act-2001", "act-2015");
    assertThat(value.article()).isEqualTo("3(1)");
    assertThat(value.document()).isEqualTo("No. 7");
    assertThat(value.address()).isEqualTo("https://example.org");
    assertThat(value.published()).isEqualTo("2001-06-01");
    assertThat(value.knownOn()).isEqualTo("2001-08-01");
    assertThat(value.note()).isEqualTo("a note");
    assertThat(value.grade()).isEqualTo(Grade.OFFICIAL_QUOTE);
    assertThat(value.role()).isEqualTo(Role.AT_MOST);
    assertThat(value.line()).isEqualTo(8);
  }

  @Test
  void readsQuotientsTablesAndSteps() {
    List<Parameter> parameters =
        read(
            """
            a.fraction:
              label: {en: A, zh: 甲}
              unit: fraction
              values:
                - {from: 2001-07-01, value: 1/3, place: XX, grade: computed}
            a.table:
              label: {en: B, zh: 乙}
              unit: divisor
              by: age_years
              values:
                - {from: 2001-07-01, table: {55: 170, 50: 195}, place: XX, grade: computed}
            a.steps:
              label: {en: C, zh: 丙}
              unit: months
              by: months
              values:
                - {from: 2001-07-01, steps: {12: 3, 60: 12}, place: XX, grade: computed}
            """);

    assertThat(problems.list()).isEmpty();
    assertThat(parameters)
        .extracting(each -> each.values().getFirst().content().format(each.unit()))
        .containsExactly("1/3", "{50: 195, 55: 170}", "{12: 3, 60: 12}");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # written                    | instead                      | line | code             | says
          label: {en: Accrual, zh: 计发比例} | note: none             | 1 | YAML-KEY-MISSING | "label" is missing
          label: {en: Accrual, zh: 计发比例} | label: {en: Accrual}   | 2 | YAML-KEY-MISSING | "zh" is missing
          label: {en: Accrual, zh: 计发比例} | label: Accrual         | 2 | YAML-SHAPE       | Expected a map but found "Accrual"
          unit: rate                   | unit: rates                  | 3 | YAML-VALUE       | There is no unit "rates". Maybe "rate"?
          unit: rate                   | unity: rate                  | 3 | YAML-KEY-UNKNOWN | Maybe "unit"?
          from: 2001-07-01             | from: 2001-07-32             | 5 | YAML-DATE        | "from" is no day
          from: 2001-07-01             | from: 2001-07                | 5 | YAML-DATE        | "from" is no day
          from: 2001-07-01             | to: 2001-07-01               | 5 | YAML-KEY-MISSING | "from" is missing
          place: XX,                   |                              | 5 | YAML-KEY-MISSING | "place" is missing
          value: 0.01                  | value: 0.0100001             | 5 | YAML-VALUE       | at most 6 decimals
          value: 0.01                  | value: 1.5                   | 5 | YAML-VALUE       | Maybe a percentage?
          value: 0.01                  | value: 8 %                   | 5 | YAML-VALUE       | must be a decimal number but was "8 %"
          value: 0.01                  | value: {1: 2}                | 5 | YAML-SHAPE       | Expected a single value but found a map
          value: 0.01                  | values: 0.01                 | 5 | YAML-KEY-UNKNOWN | Maybe "value"?
          value: 0.01                  | note: none                   | 5 | YAML-KEY-MISSING | "value" is missing
          value: 0.01                  | value: 0.01, table: {1: 0.1} | 5 | YAML-VALUE       | one of value, table or steps, but there are [value, table]
          value: 0.01                  | table: {one: 0.1}            | 5 | YAML-VALUE       | must be a whole number but was "one"
          value: 0.01                  | table: {1: 0.1, 01: 0.2}     | 5 | YAML-VALUE       | The key 1 is given twice
          value: 0.01                  | table: {}                    | 5 | YAML-VALUE       | at least one entry
          value: 0.01                  | steps: 0.1                   | 5 | YAML-SHAPE       | Expected a map
          grade: official_text         | grade: official              | 5 | YAML-VALUE       | Grade must be official_text
          grade: official_text         | grade: computed, role: max   | 5 | YAML-VALUE       | A role must be at_most
          grade: official_text         | grade: computed, places: XX  | 5 | YAML-KEY-UNKNOWN | Maybe "place"?
          grade: official_text         | grade: computed, note: a, note: b | 5 | YAML-KEY-TWICE | "note" is written twice
          """)
  void saysWhatIsMalformed(String old, String replacement, int line, String code, String words) {
    List<Problem> found = problemsOf(old, replacement == null ? "" : replacement);

    assertThat(found)
        .as("%s at line %d, saying %s", code, line, words)
        .anyMatch(problem ->
            problem.code().equals(code)
                && "a.yaml".equals(problem.file())
                && problem.line() == line
                && problem.toString().contains(words));
  }

  @Test
  void numberMustFitItsUnit() {
    assertThat(read(GOOD.replace("unit: rate", "unit: yuan").replace("0.01", "0.001"))).hasSize(1);
    assertOnly(problems.list(), "YAML-VALUE", "a.yaml", 5, "pension.accrual", "decimals");
  }

  @Test
  void aFileThatIsNoYamlIsOneProblemAndOneBadParameterDoesNotSpoilTheRest() {
    assertThat(read("a: [1, 2")).isEmpty();
    assertThat(problems.list()).extracting(Problem::code).containsExactly("YAML-SYNTAX");

    assertThat(read("pension.bad: 5\n" + GOOD))
        .extracting(Parameter::path)
        .containsExactly("pension.accrual");
    assertThat(problems.list()).extracting(Problem::code).contains("YAML-SHAPE");
  }

  @Test
  void aValueHoldsToTheDayBeforeTheNextOneOfItsPlace() {
    Parameter parameter =
        read("""
        a:
          label: {en: A, zh: 甲}
          unit: count
          values:
            - {from: 2016-01-20, value: 3, place: XX, grade: computed}
            - {from: 2001-07-01, value: 1, place: XX, grade: computed}
            - {from: 2005-01-01, value: 9, place: XX-1, grade: computed}
            - {from: 2010-01-01, to: 2010-12-31, value: 2, place: XX, grade: computed}
        """)
            .getFirst();

    assertThat(parameter.valuesAt("XX"))
        .extracting(ParameterValue::to)
        .containsExactly(LocalDate.of(2009, 12, 31), LocalDate.of(2010, 12, 31), null);
    assertThat(parameter.valuesAt("XX-1")).extracting(ParameterValue::to).containsOnlyNulls();
  }

  @Test
  void limitsOfDifferentKindsDoNotEndEachOtherAndAValueEndsThemAll() {
    Parameter parameter =
        read("""
        a:
          label: {en: A, zh: 甲}
          unit: count
          values:
            - {from: 2001-01-01, role: at_least, value: 1, place: XX, grade: computed}
            - {from: 2005-01-01, role: at_most, value: 9, place: XX, grade: computed}
            - {from: 2007-01-01, role: at_most, value: 8, place: XX, grade: computed}
            - {from: 2010-01-01, value: 5, place: XX, grade: computed}
        """)
            .getFirst();

    assertThat(parameter.values())
        .extracting(value -> String.valueOf(value.to()))
        .containsExactly("2009-12-31", "2006-12-31", "2009-12-31", "null");
  }

  @Test
  void twoValuesOfOneDayBothEndBeforeTheNext() {
    Parameter parameter =
        read("""
        a:
          label: {en: A, zh: 甲}
          unit: count
          role: guideline
          values:
            - {from: 2001-01-01, role: at_least, value: 1, place: XX, grade: computed}
            - {from: 2001-01-01, role: at_most, value: 9, place: XX, grade: computed}
            - {from: 2005-01-01, role: at_least, value: 2, place: XX, grade: computed}
            - {from: 2006-01-01, role: at_most, value: 8, place: XX, grade: computed}
            - {from: 2007-01-01, value: 8, place: XX, grade: computed}
        """)
            .getFirst();

    assertThat(parameter.values())
        .extracting(value -> value.role() + " " + value.to())
        .containsExactly(
            "AT_LEAST 2004-12-31",
            "AT_MOST 2005-12-31",
            "AT_LEAST null",
            "AT_MOST null",
            "GUIDELINE null");
  }
}
