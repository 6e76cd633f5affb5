package org.openshebao.lawprocessor;

import java.io.IOException;
import java.nio.file.Path;

/// A small law for tests: a root with inputs, two rooms, and every kind of thing that a rule reads.
final class ExampleLaw {

  private ExampleLaw() {}

  /// Imports of every class, and the root's package.
  private static final String IMPORTS =
      """
      import static org.openshebao.law.rule.Entity.*;
      import static org.openshebao.law.rule.Period.*;
      import static org.openshebao.law.rule.SinceTests.*;
      import static org.openshebao.law.rule.Unit.*;
      import org.jspecify.annotations.Nullable;
      import org.openshebao.base.exact.*;
      import org.openshebao.base.text.Label;
      import org.openshebao.law.history.History;
      import org.openshebao.law.parameter.*;
      import org.openshebao.law.rule.*;
      """;

  private static final String INPUTS =
      """
      sex: {of: person, per: always, unit: code, enum: Sex, label: {en: Sex, zh: 性别}, question: {en: Sex?, zh: 性别？},
        codes: {male: {en: Male, zh: 男}, female: {en: Female, zh: 女}}}
      birthMonth: {of: person, per: always, unit: month, label: {en: Birth, zh: 出生}, question: {en: Birth?, zh: 出生？}}
      career: {of: person, per: month, unit: history, label: {en: Career, zh: 经历}, question: {en: Career?, zh: 经历？}}
      children: {of: person, per: month, unit: count, label: {en: Children, zh: 子女}, question: {en: Children?, zh: 子女？}}
      workingPlace: {of: person, per: month, unit: place, label: {en: Place, zh: 地点}, question: {en: Place?, zh: 地点？}}
      wage: {of: relation, per: month, unit: yuan_a_month, label: {en: Wage, zh: 工资}, question: {en: Wage?, zh: 工资？}}
      isInsured: {of: relation, per: month, unit: yes_no, label: {en: Insured, zh: 参保}, question: {en: Insured?, zh: 参保？}}
      householdIncome: {of: household, per: month, unit: yuan_a_month, label: {en: Income, zh: 收入}, question: {en: I?, zh: 收？}}
      """;

  private static final String PENSION_INPUTS =
      """
      openingBalance: {of: person, per: always, unit: yuan, label: {en: Balance, zh: 余额}, question: {en: B?, zh: 余？}}
      """;

  private static final String PARAMETERS =
      """
      pension.rate: {label: {en: Rate, zh: 比例}, unit: rate, former: [pension.old_rate], values: [
        {from: 2001-07-01, value: 0.08, place: XX, grade: official_text}]}
      pension.quotient: {label: {en: Share, zh: 份额}, unit: fraction, values: [
        {from: 2001-07-01, value: 1/3, place: XX, grade: official_text}]}
      pension.qualifying_months: {label: {en: Months, zh: 月数}, unit: months, values: [
        {from: 2001-07-01, value: 180, place: XX, grade: official_text}]}
      pension.divisor: {label: {en: Divisor, zh: 计发月数}, unit: divisor, by: age_years, values: [
        {from: 2001-07-01, table: {50: 195, 60: 139}, place: XX, grade: official_text}]}
      pension.supplement: {label: {en: Supplement, zh: 加发}, unit: yuan, by: years, values: [
        {from: 2001-07-01, steps: {0: 0, 15: 100}, place: XX, grade: official_text}]}
      pension.average_wage: {label: {en: Wage, zh: 工资}, unit: yuan_a_month, values: [
        {from: 2001-07-01, value: 3000, place: XX, grade: official_text}]}
      """;

  private static final String SEX =
      """
      public enum Sex implements Code {
        MALE(new Label("Male", "男")), FEMALE(new Label("Female", "女"));
        private final Label label;
        Sex(Label label) { this.label = label; }
        @Override public Label label() { return label; }
      }
      """;

  /// The files of the law without its rules.
  static LawCompiler withoutRules(Path folder) throws IOException {
    return new LawCompiler(folder)
        .file("org/example/law/law.yaml", "id: example\n")
        .file("org/example/law/inputs.yaml", INPUTS)
        .file("org/example/law/pension/inputs.yaml", PENSION_INPUTS)
        .file("org/example/law/pension/pension.yaml", PARAMETERS)
        .file("org/example/law/Sex.java", java("org.example.law", SEX));
  }

  /// A Java file of the law with all imports; ARTICLE stands for the texts that every rule needs.
  static String java(String packageName, String body) {
    return "package %s;\n%s\n%s"
        .formatted(packageName, IMPORTS, body)
        .replace(
            "ARTICLE",
            "since = \"2001-07-01\", cites = \"Pension Act 2001, art. 1\", en = \"Something\", zh = \"某\"");
  }
}
