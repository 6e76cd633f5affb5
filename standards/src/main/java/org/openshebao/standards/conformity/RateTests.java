package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Comparison;
import org.openshebao.standards.requirement.Condition.RateTest;
import org.openshebao.standards.requirement.StandardBeneficiary;

/// Rates of periodical payments, Articles 65 to 67 of Convention No. 102 and their twins.
///
/// rate = (benefit + family allowance during the contingency) / (wage + family allowance in work)
final class RateTests {

  private static final Label ONLY_BELOW =
      new Label(
          "The rate has to hold at every wage up to the skilled wage.",
          "替代率须在不高于技术工人工资的每一工资水平上成立。");
  private static final Label ABOVE_SKILLED =
      new Label(
          "The rate is shown above the skilled wage, or the skilled wage is not known.",
          "替代率是在高于技术工人工资的水平上给出的，或技术工人工资未知。");

  private final Facts facts;
  private final Leaves leaves;

  RateTests(Facts facts, Leaves leaves) {
    this.facts = facts;
    this.leaves = leaves;
  }

  /// The years behind the rate tested: of contribution, else of residence; null when neither is known.
  @Nullable Range years(String contingency) {
    for (String of : List.of("contribution", "residence")) {
      Input years = facts.number("qualifying." + contingency + "." + of + "-years-for-tested-rate");
      if (years.given() && years.range() != null) {
        return years.range();
      }
    }
    return null;
  }

  /// Art. 66: the benefit that everybody gets at least, over the wage of the ordinary adult male labourer.
  Outcome flat(RateTest test, Formula minimum) {
    RateInputs in = inputs(test, ".flat-or-minimum");
    Input wage = facts.number("wage.ordinary-adult-male-labourer");
    Range least = minimumOf(test, minimum);
    return rate(test, in.with(wage), least);
  }

  /// Art. 65: the benefit over previous earnings, for every earnings up to the skilled manual male employee's wage.
  Outcome earningsRelated(RateTest test, Formula minimum) {
    RateInputs in = inputs(test, ".standard-beneficiary");
    Input skilled = facts.number("wage.skilled-manual-male");
    Input previous = facts.number("previous-earnings." + test.contingency());
    Range least = minimumOf(test, minimum);
    Outcome outcome;
    if (in.benefit().isNone() || least == null) {
      outcome = leaves.decided(Truth.NO, in.with(skilled).figures());
    } else if (in.benefit().table() != null) {
      outcome = new EarningsTable(this, leaves, test, in.with(skilled), least).test();
    } else if (!previous.given()) {
      outcome = rate(test, in.with(skilled), least);
    } else {
      outcome = atPreviousEarnings(test, in.with(previous), skilled, least);
    }
    return outcome.asking(previous.measure());
  }

  /// The rate is shown at other earnings than the skilled wage: below it, it can only fail; above it, it decides nothing.
  private Outcome atPreviousEarnings(RateTest test, RateInputs in, Input skilled, Range least) {
    Range previous = in.wage().range();
    Range top = skilled.range();
    if (previous == null || top == null) {
      return leaves.decided(Truth.NO, in.figures());
    }
    if (previous.isEqualTo(top) == Truth.YES) {
      return rate(test, in.alsoReading(skilled), least);
    }
    Range value = in.rate();
    List<Input> figures = in.alsoReading(skilled).figures();
    List<CautionRaised> cautions = new ArrayList<>(cautions(test, in.alsoReading(skilled)));
    boolean below = skilled.given() && top.isAtLeast(previous) == Truth.YES;
    boolean fails = value.isAtLeast(least) == Truth.NO;
    Truth truth = below && fails ? Truth.NO : Truth.UNKNOWN;
    if (below && !fails && ceilingExists()) {
      cautions.add(new CautionRaised(Caution.LOW_WAGE_ONLY, List.of(in.wage().measure())));
    }
    Outcome outcome =
        leaves.numeric(truth, figure(in, value, least, figures), cautions, figures, null);
    return truth == Truth.UNKNOWN ? withReason(outcome, in.wage(), below) : outcome;
  }

  private static Outcome withReason(Outcome outcome, Input previous, boolean below) {
    List<OpenInput> open = new ArrayList<>(outcome.open());
    open.add(
        new OpenInput(previous.measure(), Doubt.STATISTICAL, below ? ONLY_BELOW : ABOVE_SKILLED));
    return new Outcome(
        outcome.truth(), outcome.figures(), outcome.cautions(), open, null, outcome.inputs());
  }

  boolean ceilingExists() {
    return facts.flag("calculation.ceiling-exists", null) == Truth.YES;
  }

  /// The level of a means-tested benefit, Art. 67(c): with other means not below what Art. 66 asks.
  Outcome meansTestedLevel(RateTest test, Formula minimum) {
    Input means = facts.number("means-test.benefit-plus-other-means");
    RateInputs all = inputs(test, ".flat-or-minimum");
    RateInputs in =
        new RateInputs(
            means,
            Input.of("", Range.ZERO),
            all.inWork(),
            facts.number("wage.ordinary-adult-male-labourer"),
            List.of());
    Range least = minimumOf(test, minimum);
    return rate(test, in, least);
  }

  /// The rate to reach; null when the law does not have what it is computed from.
  @Nullable Range minimumOf(RateTest test, Formula minimum) {
    return new FormulaValue(facts, years(test.contingency()), null).of(minimum);
  }

  private RateInputs inputs(RateTest test, String benefit) {
    String contingency = test.contingency();
    boolean allowances = test.beneficiary() != StandardBeneficiary.WOMAN;
    return new RateInputs(
        facts.number("benefit." + contingency + benefit),
        allowances ? facts.allowanceDuring(contingency) : Input.of("", Range.ZERO),
        allowances ? facts.allowanceInWork(contingency) : Input.of("", Range.ZERO),
        Input.of("", Range.ZERO),
        List.of());
  }

  /// The rate against its minimum, with cautions and break-even.
  private Outcome rate(RateTest test, RateInputs in, @Nullable Range least) {
    List<Input> figures = in.figures();
    if (in.benefit().isNone() || in.wage().isNone() || least == null) {
      return leaves.decided(Truth.NO, figures);
    }
    Range value = in.rate();
    Truth truth = value.isAtLeast(least);
    if (truth == Truth.YES && !in.benefit().given()) {
      truth = Truth.UNKNOWN; // allowances alone are no benefit, and there may be none
    }
    BreakEven breakEven = truth == Truth.UNKNOWN ? breakEven(in, least) : null;
    return leaves.numeric(
        truth, figure(in, value, least, figures), cautions(test, in), figures, breakEven);
  }

  private static @Nullable BreakEven breakEven(RateInputs in, Range least) {
    Input doubtful = BreakEvenSearch.onlyDoubtful(in.figures());
    if (doubtful == null || !least.isExact()) {
      return null;
    }
    Function<Rational, Rational> excess =
        value -> {
          RateInputs supposed = in.supposing(doubtful.measure(), value);
          return supposed.upper().exact().minus(least.exact().times(supposed.lower().exact()));
        };
    return BreakEvenSearch.solve(doubtful, excess);
  }

  private static @Nullable Figure figure(
      RateInputs in, Range value, Range least, List<Input> figures) {
    if (!in.benefit().given() || (!in.wage().given() && value.high() == null && isZero(value))) {
      return null;
    }
    return new Figure(
        Figure.Kind.RATE,
        in.benefit().measure(),
        "share",
        value,
        Comparison.AT_LEAST,
        least,
        null,
        Leaves.names(figures),
        in.calculation());
  }

  private static boolean isZero(Range value) {
    return value.low() != null && value.low().signum() == 0;
  }

  List<CautionRaised> cautions(RateTest test, RateInputs in) {
    List<CautionRaised> raised = new ArrayList<>(CautionCheck.of(in.figures()));
    if (CareerLength.isTooLong(test, in.benefit(), years(test.contingency()))) {
      raised.add(new CautionRaised(Caution.CAREER_LENGTH, List.of(in.benefit().measure())));
    }
    if (in.isAllowanceOnOneSide()) {
      raised.add(
          new CautionRaised(Caution.FAMILY_ALLOWANCE_ONE_SIDE, List.of(in.during().measure())));
    }
    return raised;
  }
}
