package org.openshebao.standards.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;
import org.openshebao.standards.Given;
import org.openshebao.standards.evidence.EarningsPoint;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.testkit.Cases;
import org.openshebao.testkit.Some;

/// What holds whatever the facts are.
class PropertiesTest {

  private static final Label WHY = new Label("made up", "虚构");
  private static final Conformity CONFORMITY = Conformity.of(Given.STANDARDS);

  private static EvidenceItem item(String measure, Fact fact) {
    return new EvidenceItem(measure, fact, Origin.notGiven());
  }

  private static Fact number(Some some, Measure measure) {
    String high = measure.isShareOfWhole() ? "1" : measure.isMoney() ? "2000" : "40";
    BigDecimal value = some.decimalBetween("0", high, 2);
    return some.intBetween(0, 9) == 0 ? new Fact.NoSuch() : Fact.of(Rational.of(value));
  }

  private static Fact fact(Some some, Measure measure) {
    return switch (measure.kind()) {
      case FLAG -> new Fact.LegalFinding(some.yesOrNo());
      case SET ->
          new Fact.Items(
              List.of(some.oneOf("fraudulent-claim", "drunkenness", "childbirth")), true);
      // A choice that is eligible would give the wage where its fact is taken away.
      case CHOICE -> new Fact.Chosen("average-wage");
      case DISTRIBUTION ->
          new Fact.Distribution(
              List.of(
                  new EarningsPoint(Rational.of(500), Rational.of(some.intBetween(1, 9))),
                  new EarningsPoint(Rational.of(900), Rational.of(some.intBetween(1, 9)))));
      case NUMBER -> number(some, measure);
    };
  }

  /// Facts about most measures. Where a missing fact has a meaning of its own (previous earnings not given: the benefit is that at
  /// the skilled wage; no allowance on either side: none exists; residence instead of contribution years), it stays as it is.
  private static boolean isLoosened(String measure) {
    return !measure.startsWith("previous-earnings.")
        && !measure.startsWith("family-allowance.")
        && !measure.contains("-years-for-tested-rate");
  }

  private static Fact loosen(Some some, Fact fact) {
    if (fact instanceof Fact.Amount amount && some.yesOrNo()) {
      Rational value = amount.range().exact();
      Rational down = Rational.of(some.intBetween(0, 100)).dividedBy(Rational.of(100));
      Rational up = Rational.of(some.intBetween(0, 100)).dividedBy(Rational.of(100));
      return new Fact.Amount(
          Range.of(value.times(Rational.ONE.minus(down)), value.times(Rational.ONE.plus(up))),
          Marks.NONE);
    }
    if (fact instanceof Fact.Items items && some.yesOrNo()) {
      return new Fact.Items(items.items(), false);
    }
    return Fact.unknown(WHY);
  }

  @Test
  void knowingLessOnlyMovesAFindingTowardsUndetermined() {
    Cases.forAll(
        1952,
        60,
        some -> {
          List<EvidenceItem> exact = new ArrayList<>();
          List<EvidenceItem> loose = new ArrayList<>();
          for (Measure measure : Given.STANDARDS.listMeasures()) {
            Fact fact = fact(some, measure);
            exact.add(item(measure.name(), fact));
            boolean loosened = isLoosened(measure.name()) && some.intBetween(0, 2) == 0;
            loose.add(item(measure.name(), loosened ? loosen(some, fact) : fact));
          }
          Choices choices = Choices.NONE.withContingency("sickness");
          for (Instrument instrument : Given.STANDARDS.listInstruments()) {
            Assessment before = CONFORMITY.evaluate(instrument.id(), Evidence.of(exact), choices);
            Assessment after = CONFORMITY.evaluate(instrument.id(), Evidence.of(loose), choices);
            for (Finding finding : before.list()) {
              Status now = after.get(finding.id()).status();
              assertThat(now == Status.UNDETERMINED || now == finding.status())
                  .as(
                      "%s: first %s, with less known %s",
                      finding.id(), finding, after.get(finding.id()))
                  .isTrue();
            }
          }
        });
  }

  @Test
  void nothingKnownDecidesNothingButWhatDoesNotDependOnFacts() {
    for (Instrument instrument : Given.STANDARDS.listInstruments()) {
      CONFORMITY
          .evaluate(instrument.id(), Evidence.empty(), Choices.NONE)
          .list()
          .forEach(finding -> {
            assertThat(finding.status()).as(finding.id()).isEqualTo(Status.UNDETERMINED);
            assertThat(finding.doubt()).as(finding.id()).isNotNull();
            assertThat(finding.wouldSettle()).as(finding.id()).isNotEmpty();
          });
    }
  }

  @Test
  void everyInputOfAFindingIsAskedForByTheTest() {
    List<String> unasked = new ArrayList<>();
    for (Requirement requirement : Given.STANDARDS.listRequirements()) {
      List<String> asked = Given.finding(requirement.id(), "").inputs();
      requirement.inputs().stream()
          .filter(input -> !asked.contains(input))
          .forEach(input -> unasked.add(requirement.id() + " " + input));
    }

    assertThat(unasked).isEmpty();
  }

  @Test
  void aHigherBenefitNeverLowersARateFinding() {
    Cases.forAll(
        65,
        400,
        some -> {
          String route = some.oneOf("art-65", "art-66");
          String measure =
              route.equals("art-65")
                  ? "benefit.sickness.standard-beneficiary"
                  : "benefit.sickness.flat-or-minimum";
          Rational wage = Rational.of(some.intBetween(500, 1500));
          Rational spread = Rational.of(some.intBetween(0, 300));
          Rational low = Rational.of(some.intBetween(0, 900));
          Rational more = low.plus(Rational.of(some.intBetween(0, 300)));
          Evidence evidence =
              Evidence.of(
                  List.of(
                      item(
                          route.equals("art-65")
                              ? "wage.skilled-manual-male"
                              : "wage.ordinary-adult-male-labourer",
                          new Fact.Amount(Range.of(wage, wage.plus(spread)), Marks.NONE))));
          String id = "c102.part-III.art-16.1." + route;

          Status before =
              Given.finding(id, evidence.with(item(measure, Fact.of(low))), Choices.NONE).status();
          Status after =
              Given.finding(id, evidence.with(item(measure, Fact.of(more))), Choices.NONE).status();

          assertThat(after).isLessThanOrEqualTo(before);
        });
  }

  @Test
  void aGroupIsAtLeastAsGoodAsEachOfItsAlternatives() {
    Cases.forAll(
        27,
        15,
        some -> {
          List<EvidenceItem> items = new ArrayList<>();
          for (Measure measure : Given.STANDARDS.listMeasures()) {
            if (some.intBetween(0, 3) > 0) {
              items.add(item(measure.name(), fact(some, measure)));
            }
          }
          for (Instrument instrument : Given.STANDARDS.listInstruments()) {
            Assessment assessment =
                CONFORMITY.evaluate(instrument.id(), Evidence.of(items), Choices.NONE);
            for (Finding finding : assessment.list()) {
              if (!(finding.requirement().test() instanceof Condition.AnyOf)
                  || finding.status() == Status.NOT_APPLICABLE) {
                continue;
              }
              for (String id : finding.requirement().listAlternatives()) {
                Requirement member = Given.STANDARDS.getRequirement(id);
                if (member.appliesWhen() == null && finding.requirement().appliesWhen() == null) {
                  assertThat(finding.status())
                      .as("%s with %s", finding.id(), id)
                      .isLessThanOrEqualTo(
                          Given.finding(id, assessment.evidence(), Choices.NONE).status());
                }
              }
            }
          }
        });
  }

  /// At the break-even value the minimum is met exactly; a little to its wrong side it is not.
  @Test
  void theBreakEvenValueIsWhereTheFindingTurns() {
    Cases.forAll(
        66,
        300,
        some -> {
          Rational benefit = Rational.of(some.intBetween(300, 900));
          Rational allowance = Rational.of(some.intBetween(0, 80));
          Rational low = Rational.of(some.intBetween(400, 1500));
          Rational high = low.plus(Rational.of(some.intBetween(1, 900)));
          Evidence evidence =
              Evidence.of(
                  List.of(
                      item("benefit.sickness.flat-or-minimum", Fact.of(benefit)),
                      item("family-allowance.sickness.during-contingency", Fact.of(allowance)),
                      item(
                          "family-allowance.sickness.in-work",
                          Fact.of(allowance.plus(Rational.ONE))),
                      item(
                          "wage.ordinary-adult-male-labourer",
                          new Fact.Amount(Range.of(low, high), Marks.NONE))));
          String id = "c102.part-III.art-16.1.art-66";

          Finding finding = Given.finding(id, evidence, Choices.NONE);

          BreakEven breakEven = finding.breakEven();
          assertThat(breakEven != null).isEqualTo(finding.status() == Status.UNDETERMINED);
          if (breakEven != null) {
            assertThat(breakEven.side()).isEqualTo(BreakEven.Side.AT_MOST);
            assertThat(statusAt(id, evidence, breakEven.value())).isEqualTo(Status.SATISFIED);
            assertThat(statusAt(id, evidence, breakEven.value().plus(Rational.parse("0.000001"))))
                .isEqualTo(Status.NOT_SATISFIED);
          }
        });
  }

  private static Status statusAt(String id, Evidence evidence, Rational wage) {
    return Given.finding(
            id,
            evidence.with(item("wage.ordinary-adult-male-labourer", Fact.of(wage))),
            Choices.NONE)
        .status();
  }

  /// A table is decided by its points; looking at every wage up to the skilled wage is the second route.
  @Test
  void aTableIsDecidedAsIfEveryWageWereLookedAt() {
    Cases.forAll(
        653,
        150,
        some -> {
          List<EarningsPoint> points = new ArrayList<>();
          int earnings = some.intBetween(100, 400);
          for (int i = 0; i < 5; i++) {
            points.add(
                new EarningsPoint(
                    Rational.of(earnings),
                    Rational.of(earnings * (long) some.intBetween(38, 70))
                        .dividedBy(Rational.of(100))));
            earnings += some.intBetween(50, 500);
          }
          int top =
              some.intBetween(
                  (int) points.getFirst().earnings().toDouble(),
                  (int) points.getLast().earnings().toDouble());
          Evidence evidence =
              Evidence.of(
                  List.of(
                      item(
                          "benefit.sickness.standard-beneficiary",
                          new Fact.ByPreviousEarnings(points, Marks.NONE)),
                      item("wage.skilled-manual-male", Fact.of(Rational.of(top)))));

          Finding finding = Given.finding("c102.part-III.art-16.1.art-65", evidence, Choices.NONE);

          double lowest = Double.POSITIVE_INFINITY;
          for (double wage = points.getFirst().earnings().toDouble(); wage <= top; wage += 1) {
            lowest = Math.min(lowest, benefitAt(points, wage) / wage);
          }
          assertThat(finding.figure().value().exact().toDouble())
              .isCloseTo(lowest, org.assertj.core.data.Offset.offset(1e-9));
          assertThat(finding.status())
              .isEqualTo(lowest >= 0.45 - 1e-12 ? Status.SATISFIED : Status.NOT_SATISFIED);
        });
  }

  private static double benefitAt(List<EarningsPoint> points, double wage) {
    for (int i = 1; i < points.size(); i++) {
      double left = points.get(i - 1).earnings().toDouble();
      double right = points.get(i).earnings().toDouble();
      if (wage <= right) {
        double a = points.get(i - 1).value().toDouble();
        double b = points.get(i).value().toDouble();
        return a + (b - a) * (wage - left) / (right - left);
      }
    }
    throw new IllegalStateException("The table ends below " + wage);
  }

  /// Where the European Code repeats the Convention, the same inputs give the same result.
  @Test
  void theCodeAgreesWithTheConventionWhereItRepeatsIt() {
    List<List<String>> twins =
        List.of(
            List.of("ecss.art-33", "c102.part-VI.art-33.a"),
            List.of("ecss.art-44", "c102.part-VII.art-44.b"),
            List.of("c121.art-19.3", "c128.art-26.3"),
            List.of("c121.art-19.3", "c130.art-22.3"));
    Cases.forAll(
        1964,
        150,
        some -> {
          List<EvidenceItem> items = new ArrayList<>();
          for (Measure measure : Given.STANDARDS.listMeasures()) {
            if (some.intBetween(0, 4) > 0) {
              items.add(item(measure.name(), fact(some, measure)));
            }
          }
          Evidence evidence = Evidence.of(items);
          Choices noExceptions = Choices.NONE.withDeclarations(java.util.Set.of());
          for (List<String> pair : twins) {
            assertThat(Given.finding(pair.getFirst(), evidence, noExceptions).status())
                .as(pair.toString())
                .isEqualTo(Given.finding(pair.getLast(), evidence, noExceptions).status());
          }
          // Without the Convention's exceptions the two groups have the same members.
          assertThat(Given.finding("ecss.art-9", evidence, noExceptions).status())
              .isEqualTo(Given.finding("c102.part-II.art-9", evidence, noExceptions).status());
          assertThat(Given.finding("ecss.art-41", evidence, noExceptions).status())
              .isGreaterThanOrEqualTo(
                  Given.finding("c102.part-VII.art-41", evidence, noExceptions).status());
        });
  }
}
