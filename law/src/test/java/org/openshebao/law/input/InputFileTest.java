package org.openshebao.law.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;

class InputFileTest {

  private static final String GOOD =
      """
      wage:
        of: relation
        unit: yuan_a_month
        label: {en: Wage, zh: 工资}
        question: {en: How much?, zh: 多少？}
      """;

  private final Problems problems = new Problems();

  @Test
  void readsEverythingThatAnInputCanSay() {
    List<InputVariable> inputs =
        InputFile.read(
            "pension/inputs.yaml",
            "pension",
            """
            sex:
              of: person
              per: always
              unit: code
              enum: Sex
              codes: {male: {en: male, zh: 男}, female: {en: female, zh: 女}}
              may_be_unknown: yes
              former: [gender]
              label: {en: Sex, zh: 性别}
              question: {en: What sex?, zh: 性别？}
            wage:
              of: relation
              unit: yuan_a_month
              minimum: 0
              maximum: 1000000
              otherwise: lastWage
              label: {en: Wage, zh: 工资}
              question: {en: How much?, zh: 多少？}
            career:
              of: person
              unit: history
              label: {en: Career, zh: 参保经历}
              question: {en: Which months?, zh: 哪些月份？}
            """,
            problems);

    assertThat(problems.list()).isEmpty();
    InputVariable sex = inputs.get(0);
    assertThat(sex.id()).isEqualTo("pension.sex");
    assertThat(sex.simpleName()).isEqualTo("sex");
    assertThat(sex.of()).isEqualTo(Entity.PERSON);
    assertThat(sex.per()).isEqualTo(Period.ALWAYS);
    assertThat(sex.unit()).isEqualTo(NamedUnit.CODE);
    assertThat(sex.codes())
        .extracting(InputVariable.CodeItem::key)
        .containsExactly("male", "female");
    assertThat(sex.enumName()).isEqualTo("Sex");
    assertThat(sex.mayBeUnknown()).isTrue();
    assertThat(sex.formerNames()).containsExactly("gender");
    InputVariable wage = inputs.get(1);
    assertThat(wage.per()).isEqualTo(Period.MONTH);
    assertThat(wage.minimum()).isZero();
    assertThat(wage.maximum()).isEqualTo(100_000_000L);
    assertThat(wage.otherwise()).isEqualTo("lastWage");
    assertThat(wage.line()).isEqualTo(11);
    assertThat(inputs.get(2).isHistory()).isTrue();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          of: relation         | of: relative          | 2 | YAML-VALUE       | Entity must be person, relation, household or place
          of: relation         | off: relation         | 2 | YAML-KEY-UNKNOWN | Maybe "of"?
          unit: yuan_a_month   | unit: yuan_a_mouth    | 3 | YAML-VALUE       | Maybe "yuan_a_month"?
          unit: yuan_a_month   | per: always           | 1 | YAML-KEY-MISSING | "unit" is missing
          unit: yuan_a_month   | unit: code            | 1 | YAML-KEY-MISSING | "codes" is missing
          unit: yuan_a_month   | {unit: yuan, minimum: low} | 3 | YAML-SYNTAX |
          question:            | questions:            | 5 | YAML-KEY-UNKNOWN | Maybe "question"?
          zh: 工资             | en: 工资              | 4 | YAML-KEY-TWICE   | "en" is written twice
          """)
  void saysWhatIsMalformed(String old, String replacement, int line, String code, String words) {
    InputFile.read("inputs.yaml", "", GOOD.replace(old, replacement), problems);

    assertThat(problems.list())
        .anyMatch(problem ->
            problem.code().equals(code)
                && (problem.line() == line || code.equals("YAML-SYNTAX"))
                && problem.toString().contains(words == null ? "" : words));
  }

  @Test
  void aMissingUnitIsReportedOnce() {
    InputFile.read("inputs.yaml", "", GOOD.replace("  unit: yuan_a_month\n", ""), problems);

    assertThat(problems.list()).hasSize(1);
  }
}
