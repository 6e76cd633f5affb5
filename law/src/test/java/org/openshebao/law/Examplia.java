package org.openshebao.law;

import static org.openshebao.law.RuleFixture.rule;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Source;
import org.openshebao.law.check.LawCheck;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.gap.GapFile;
import org.openshebao.law.input.InputFile;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterFile;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.parts.PlaceFile;
import org.openshebao.law.parts.SourceFile;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// The law of Examplia: a country of two provinces, one of which has a city, and one pension act. Nothing is wrong with it.
///
/// A test changes a file or adds a rule, and looks at the problems of the law that comes of it.
public final class Examplia {

  private String manifest =
      """
      id: examplia
      label: {en: Examplia, zh: 例国}
      root_place: XX
      reference_date: 2025-07-01
      first_date: 2001-07-01
      place_of: {person: residence, relation: workplace}
      retirement_month: retirementMonth
      """;

  private String places =
      """
      - {code: XX, en: Examplia, zh: 例国}
      - {code: XX-1, en: Northshire, zh: 北省, parent: XX}
      - {code: XX-2, en: Southshire, zh: 南省, parent: XX, aliases: [XX-S]}
      - {code: XX-21, en: Southport, zh: 南港, parent: XX-2}
      """;

  private String sources =
      """
      act-2001:
        title: {en: Pension Act 2001, zh: 2001年养老金法}
      act-2015:
        title: {en: Amending Act 2015, zh: 2015年修正案}
      """;

  private String inputs =
      """
      residence:
        {of: person, unit: place, label: {en: Residence, zh: 居住地}, question: {en: Where do you live?, zh: 居住地？}}
      retirementMonth:
        {of: person, unit: month, label: {en: Month of retirement, zh: 退休月}, question: {en: When?, zh: 何时？}}
      creditedMonths:
        {of: person, unit: months, label: {en: Months credited, zh: 缴费月数}, question: {en: How many?, zh: 多少？}}
      referenceWage:
        {of: person, unit: yuan_a_month, label: {en: Wage, zh: 工资}, question: {en: How much?, zh: 多少？}}
      workplace:
        {of: relation, unit: place, label: {en: Workplace, zh: 工作地}, question: {en: Where?, zh: 何地？}, otherwise: residence}
      wage:
        {of: relation, unit: yuan_a_month, label: {en: Wage, zh: 工资}, question: {en: How much?, zh: 多少？}}
      """;

  private String parameters =
      """
      pension.qualifying_period:
        label: {en: Qualifying period, zh: 最低缴费年限}
        unit: months
        former: [minimum_months]
        values:
          - {from: 2001-07-01, value: 180, place: XX, source: act-2001, grade: official_text}
          - {from: 2016-01-01, value: 240, place: XX, source: act-2015, grade: official_text}
      pension.accrual:
        label: {en: Accrual a year, zh: 每年计发比例}
        unit: rate
        values:
          - {from: 2001-07-01, value: 0.01, place: XX, source: act-2001, grade: official_text}
          - {from: 2010-01-01, value: 0.012, place: XX-1, source: act-2001, grade: official_text}
      pension.divisor:
        label: {en: Divisor, zh: 计发月数}
        unit: divisor
        by: age_years
        values:
          - {from: 2001-07-01, place: XX, table: {55: 170, 60: 139}, source: act-2001, grade: official_text}
      pension.contribution_rate:
        label: {en: Contribution rate, zh: 缴费率}
        unit: rate
        values:
          - {from: 2001-07-01, value: 0.08, place: XX, source: act-2001, grade: official_text}
      """;

  private final List<RuleInfo> rules =
      new ArrayList<>(
          List.of(
              rule("pension.hasQualifyingPeriod")
                  .unit(Unit.YES_NO)
                  .reads("creditedMonths", Unit.MONTHS)
                  .param("pension.qualifying_period", Unit.MONTHS)
                  .build(),
              rule("pension.oldAgePension")
                  .line(20)
                  .when("pension.hasQualifyingPeriod")
                  .reads("referenceWage", Unit.FEN)
                  .param("pension.accrual", Unit.RATE)
                  .param(Kind.TABLE, "pension.divisor")
                  .build(),
              rule("pension.contribution")
                  .line(30)
                  .of(Entity.RELATION)
                  .reads("wage", Unit.FEN)
                  .param("pension.contribution_rate", Unit.RATE)
                  .build(),
              rule("pension.contributions")
                  .line(40)
                  .takes(Aggregate.SUM, Entity.RELATION, "pension.contribution", Unit.FEN)
                  .build()));

  private final Problems reading = new Problems();
  private final List<Parameter> moreParameters = new ArrayList<>();
  private final List<InputVariable> moreInputs = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  public Examplia manifest(String old, String replacement) {
    manifest = replaced(manifest, old, replacement);
    return this;
  }

  public Examplia places(String old, String replacement) {
    places = replaced(places, old, replacement);
    return this;
  }

  public Examplia sources(String old, String replacement) {
    sources = replaced(sources, old, replacement);
    return this;
  }

  public Examplia inputs(String old, String replacement) {
    inputs = replaced(inputs, old, replacement);
    return this;
  }

  public Examplia parameters(String old, String replacement) {
    parameters = replaced(parameters, old, replacement);
    return this;
  }

  private static String replaced(String text, String old, String replacement) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("Examplia has no \"" + old + "\".");
    }
    return text.replace(old, replacement);
  }

  /// Adds the parameters of `more.yaml`.
  public Examplia moreParameters(String yaml) {
    moreParameters.addAll(ParameterFile.read("more.yaml", yaml, reading));
    return this;
  }

  /// Adds a parameter of `more.yaml` in `unit`, whose values are the lines given: the first stands on line 5.
  public Examplia parameter(String path, String unit, String... values) {
    return moreParameters(
        "%s:\n  label: {en: Made up, zh: 虚构}\n  unit: %s\n  values:\n    - %s\n"
            .formatted(path, unit, String.join("\n    - ", values)));
  }

  /// Adds the inputs of `more-inputs.yaml`.
  public Examplia moreInputs(String yaml) {
    moreInputs.addAll(InputFile.read("more-inputs.yaml", "", yaml, reading));
    return this;
  }

  /// Adds the gaps of `gaps.yaml`.
  public Examplia gaps(String yaml) {
    gaps.addAll(GapFile.read("gaps.yaml", yaml, reading));
    return this;
  }

  public Examplia add(RuleFixture rule) {
    rules.add(rule.build());
    return this;
  }

  /// Puts a rule in the place of all of that id.
  public Examplia change(RuleFixture rule) {
    RuleInfo built = rule.build();
    rules.removeIf(other -> other.id().equals(built.id()));
    rules.add(built);
    return this;
  }

  public LawParts parts() {
    List<Place> placeList = PlaceFile.read("places.yaml", places, reading);
    List<Source> sourceList = SourceFile.read("sources.yaml", sources, reading);
    List<InputVariable> inputList =
        new ArrayList<>(InputFile.read("inputs.yaml", "", inputs, reading));
    inputList.addAll(moreInputs);
    List<Parameter> parameterList =
        new ArrayList<>(ParameterFile.read("pension/pension.yaml", parameters, reading));
    parameterList.addAll(moreParameters);
    reading.throwIfErrors();
    return new LawParts(
        LawManifest.read("law.yaml", manifest),
        placeList,
        sourceList,
        inputList,
        parameterList,
        rules,
        gaps,
        Integer.toHexString((manifest + places + sources + inputs + parameters).hashCode()));
  }

  /// All that is wrong with the law.
  public List<Problem> problems() {
    return LawCheck.check(parts());
  }

  public Law law() {
    return Law.of(parts());
  }
}
