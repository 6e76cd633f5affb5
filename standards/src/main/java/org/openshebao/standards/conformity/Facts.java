package org.openshebao.standards.conformity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.EarningsPoint;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.AcceptanceRule;
import org.openshebao.standards.requirement.Standards;

/// Looks facts up as tests need them: evidence, and what follows from choices.
final class Facts {

  private static final String FAMILY_ALLOWANCE_IN_WORK = "family-allowance.in-work";

  private final Standards standards;
  private final Evidence evidence;
  private final Choices choices;
  private final String instrument;
  private final ReferenceWages wages;
  private final Map<String, Input> inputs = new HashMap<>();

  Facts(Standards standards, String instrument, Evidence evidence, Choices choices) {
    this.standards = standards;
    this.instrument = instrument;
    this.evidence = evidence;
    this.choices = choices;
    this.wages = new ReferenceWages(standards, this);
  }

  /// A measure that is a number.
  Input number(String measure) {
    Input known = inputs.get(measure);
    if (known == null) {
      known = findNumber(measure);
      inputs.put(measure, known);
    }
    return known;
  }

  private Input findNumber(String measure) {
    Range accepted = acceptanceCount(measure);
    if (accepted != null) {
      return Input.of(measure, accepted);
    }
    Fact fact = find(measure);
    return switch (fact) {
      case null -> withoutFact(measure, null);
      case Fact.Unknown unknown -> withoutFact(measure, unknown.reason());
      case Fact.Amount amount ->
          new Input(measure, amount.range(), amount.marks(), true, null, null);
      case Fact.NoSuch none -> new Input(measure, null, Marks.NONE, true, null, null);
      case Fact.ByPreviousEarnings table ->
          new Input(measure, span(table), table.marks(), true, table, null);
      default -> throw wrongForm(measure, "a number");
    };
  }

  private Input withoutFact(String measure, @Nullable Label reason) {
    Range computed = wages.compute(measure);
    if (computed != null) {
      return Input.of(measure, computed);
    }
    if (measure.equals(FAMILY_ALLOWANCE_IN_WORK) && choices.contingency() != null) {
      // A rule that serves several Parts means the allowance of the contingency under test.
      return Input.of(measure, allowanceInWork(choices.contingency()).inSum());
    }
    return Input.notGiven(measure, reason);
  }

  /// The allowance of the standard beneficiary in work. Where nothing is said of either side, none exists.
  Input allowanceInWork(String contingency) {
    return allowance(contingency, ".in-work", ".during-contingency");
  }

  /// The allowance of the standard beneficiary during the contingency.
  Input allowanceDuring(String contingency) {
    return allowance(contingency, ".during-contingency", ".in-work");
  }

  private Input allowance(String contingency, String side, String otherSide) {
    String measure = "family-allowance." + contingency + side;
    Input input = number(measure);
    if (!input.given() && !number("family-allowance." + contingency + otherSide).given()) {
      return new Input(measure, Range.ZERO, Marks.NONE, false, null, null);
    }
    return input;
  }

  /// A legal finding. A declaration of exceptions follows from the choices where they say which were made.
  Truth flag(String measure, @Nullable String provision) {
    if (choices.declarations() != null && standards.declarations().includes(measure)) {
      return Truth.of(
          provision != null
              ? choices.declarations().contains(provision)
              : standards.declarations().isMadeBy(measure, choices.declarations()));
    }
    if (measure.equals("acceptance.includes-IV-V-VI-IX-or-X") && choices.acceptedParts() != null) {
      AcceptanceRule rule = ruleOf("c102", "ecss");
      if (rule != null) {
        return Truth.of(rule.includesOneOf(choices.acceptedParts()));
      }
    }
    Fact fact = find(measure);
    return switch (fact) {
      case null -> Truth.UNKNOWN;
      case Fact.Unknown unknown -> Truth.UNKNOWN;
      case Fact.LegalFinding finding -> Truth.of(finding.yes());
      case Fact.NoSuch none -> Truth.NO;
      default -> throw wrongForm(measure, "yes or no");
    };
  }

  /// A national list; null when it is not known at all.
  Fact.@Nullable Items items(String measure) {
    Fact fact = find(measure);
    return switch (fact) {
      case null -> null;
      case Fact.Unknown unknown -> null;
      case Fact.Items items -> items;
      // The law has no such list: there is nothing on it.
      case Fact.NoSuch none -> new Fact.Items(List.of(), true);
      default -> throw wrongForm(measure, "a list");
    };
  }

  /// The reference chosen; null when none is. An empty text stands for one that the law does not have.
  @Nullable String chosen(String measure) {
    String choice =
        switch (measure) {
          case ReferenceWages.SKILLED_CHOICE -> choices.skilledReference();
          case ReferenceWages.LABOURER_CHOICE -> choices.labourerReference();
          default -> null;
        };
    if (choice != null) {
      return choice;
    }
    Fact fact = find(measure);
    return switch (fact) {
      case null -> null;
      case Fact.Unknown unknown -> null;
      case Fact.Chosen chosen -> chosen.reference();
      case Fact.NoSuch none -> "";
      default -> throw wrongForm(measure, "a choice");
    };
  }

  /// Earnings and persons; null when they are not known.
  @Nullable List<EarningsPoint> distribution(String measure) {
    Fact fact = find(measure);
    return switch (fact) {
      case null -> null;
      case Fact.Unknown unknown -> null;
      case Fact.Distribution distribution -> distribution.points();
      case Fact.NoSuch none -> List.of();
      default -> throw wrongForm(measure, "a distribution");
    };
  }

  /// Why a measure is not known, as its fact says.
  @Nullable Label reason(String measure) {
    return find(measure) instanceof Fact.Unknown unknown ? unknown.reason() : null;
  }

  private @Nullable Fact find(String measure) {
    return evidence.find(measure).map(EvidenceItem::fact).orElse(null);
  }

  /// A number that follows from the Parts accepted; null when it is none of those, or nobody says which are.
  private @Nullable Range acceptanceCount(String measure) {
    if (choices.acceptedParts() == null) {
      return null;
    }
    AcceptanceRule rule =
        switch (measure) {
          case "acceptance.parts-II-X.count" -> ruleOf("c102", "ecss");
          case "acceptance.ecss.weighted-parts" -> ruleOf("ecss", "c102");
          case "acceptance.c128.parts-count" -> ruleOf("c128", "c128");
          case "acceptance.c118.branches-count" -> ruleOf("c118", "c118");
          default -> null;
        };
    if (rule == null) {
      return null;
    }
    return Range.of(
        Rational.of(
            measure.equals("acceptance.ecss.weighted-parts")
                ? rule.weigh(choices.acceptedParts())
                : rule.count(choices.acceptedParts())));
  }

  /// The rule of one instrument, if the choices are made for it or for its twin.
  private @Nullable AcceptanceRule ruleOf(String of, String twin) {
    return instrument.equals(of) || instrument.equals(twin)
        ? standards.getInstrument(of).acceptance()
        : null;
  }

  private static Range span(Fact.ByPreviousEarnings table) {
    Rational low = table.points().getFirst().value();
    Rational high = low;
    for (EarningsPoint point : table.points()) {
      low = low.min(point.value());
      high = high.max(point.value());
    }
    return Range.of(low, high);
  }

  private ProblemException wrongForm(String measure, String wanted) {
    EvidenceItem item = evidence.find(measure).orElseThrow();
    return new ProblemException(
        Problem.error(
            "FACT-FORM",
            item.origin().file(),
            item.origin().line(),
            measure,
            null,
            "The fact about \"%s\" is not %s.".formatted(measure, wanted),
            "The unit of the measure is "
                + standards.findMeasure(measure).map(each -> each.unit()).orElse("not known")
                + "."));
  }
}
