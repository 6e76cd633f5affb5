package org.openshebao.workbench.reform;

import org.jspecify.annotations.Nullable;
import org.openshebao.population.RowRange;

/// One person under every scenario: how the law stands to them, whether they are insured, what is paid. Used again for the next one.
final class PersonEffect {

  private final ComparisonOutline outline;
  private final Behaviour behaviour;
  private final int scenarios;
  private final int[] schemeOfContribution;
  private final int[] schemeOfSubsidy;
  private final int[] schemeOfBenefit;
  private final Standing[][] standing;
  private final double[][] insured;
  private final long[][] paying;
  private final double[][] contribution;
  private final double[][] subsidy;
  private final double[][] benefit;

  PersonEffect(ComparisonOutline outline, Behaviour behaviour, int scenarios) {
    this.outline = outline;
    this.behaviour = behaviour;
    this.scenarios = scenarios;
    int schemes = outline.schemes().size();
    schemeOfContribution =
        outline.contributions().stream()
            .mapToInt(item -> outline.schemeOf(item.scheme()))
            .toArray();
    schemeOfSubsidy =
        outline.subsidies().stream().mapToInt(item -> outline.schemeOf(item.scheme())).toArray();
    schemeOfBenefit =
        outline.benefits().stream().mapToInt(item -> outline.schemeOf(item.scheme())).toArray();
    standing = new Standing[scenarios][schemes];
    insured = new double[scenarios][schemes];
    paying = new long[scenarios][schemes];
    contribution = new double[scenarios][outline.contributions().size()];
    subsidy = new double[scenarios][outline.subsidies().size()];
    benefit = new double[scenarios][outline.benefits().size()];
  }

  Standing standing(int scenario, int scheme) {
    return standing[scenario][scheme];
  }

  /// Fen a year expected, or not a number when it is not known.
  double contribution(int scenario, int item) {
    return contribution[scenario][item];
  }

  double subsidy(int scenario, int item) {
    return subsidy[scenario][item];
  }

  double benefit(int scenario, int item) {
    return benefit[scenario][item];
  }

  /// Reads one person.
  void read(SliceColumns columns, int person, RowRange relations) {
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      for (int scenario = 0; scenario < scenarios; scenario++) {
        readStanding(columns, scenario, scheme, person, relations);
        insured[scenario][scheme] =
            insured(scenario, scheme, pays(columns, scheme, person, relations));
        paying[scenario][scheme] = paying(columns, scenario, scheme, relations);
      }
    }
    for (int scenario = 0; scenario < scenarios; scenario++) {
      for (int item = 0; item < schemeOfContribution.length; item++) {
        contribution[scenario][item] =
            amount(
                columns.contributions().get(scenario).get(item),
                scenario,
                schemeOfContribution[item],
                person,
                relations);
      }
      for (int item = 0; item < schemeOfSubsidy.length; item++) {
        subsidy[scenario][item] =
            amount(
                columns.subsidies().get(scenario).get(item),
                scenario,
                schemeOfSubsidy[item],
                person,
                relations);
      }
      for (int item = 0; item < schemeOfBenefit.length; item++) {
        benefit[scenario][item] = benefit(columns, scenario, item, person);
      }
    }
  }

  private void readStanding(
      SliceColumns columns, int scenario, int scheme, int person, RowRange relations) {
    StandingColumn column = columns.standings().get(scenario).get(scheme);
    Standing best = column.isOfRelations() ? Standing.SHUT_OUT : column.at(person);
    if (column.isOfRelations()) {
      for (int relation = relations.first(); relation < relations.end(); relation++) {
        best = best.or(column.at(relation));
      }
    }
    standing[scenario][scheme] = best;
  }

  /// Whether the person pays: as the data say, else when the law lets them and something shows it; null when nothing says.
  private @Nullable Boolean pays(SliceColumns columns, int scheme, int person, RowRange relations) {
    Boolean said = columns.enrolments().get(scheme).pays(person);
    if (said != null) {
      return said;
    }
    int shown = columns.evidence().get(scheme).nextSetBit(relations.first());
    boolean isShown = shown >= 0 && shown < relations.end();
    return isShown && standing[0][scheme] != Standing.SHUT_OUT ? Boolean.TRUE : null;
  }

  /// The share of a person that is insured: who pays goes on unless shut out; others join as far as a better standing moves them.
  private double insured(int scenario, int scheme, @Nullable Boolean pays) {
    Standing before = standing[0][scheme];
    double byLaw = before == Standing.MUST ? 1 : 0;
    double now = pays == null ? byLaw : pays ? 1 : 0;
    if (scenario == 0) {
      return now;
    }
    Standing after = standing[scenario][scheme];
    if (after == Standing.SHUT_OUT && before.isOpen()) {
      return 0;
    }
    if (now > 0) {
      return now;
    }
    if (after == Standing.MUST && before != Standing.MUST) {
      return behaviour.compliance();
    }
    return after == Standing.MAY && !before.isOpen() ? behaviour.takeUp() : now;
  }

  /// The relations in which a person pays, as bits: all in which the law obliges, else the first that owes something.
  private long paying(SliceColumns columns, int scenario, int scheme, RowRange relations) {
    if (insured[scenario][scheme] == 0) {
      return 0;
    }
    StandingColumn standings = columns.standings().get(scenario).get(scheme);
    int first = relations.first();
    int count = Math.min(relations.size(), Long.SIZE);
    long obliged = 0;
    if (standings.isOfRelations()) {
      for (int i = 0; i < count; i++) {
        if (standings.at(first + i) == Standing.MUST) {
          obliged |= 1L << i;
        }
      }
    }
    if (obliged != 0) {
      return obliged;
    }
    for (int i = 0; i < count; i++) {
      for (int item = 0; item < schemeOfContribution.length; item++) {
        AmountColumn column = columns.contributions().get(scenario).get(item);
        if (schemeOfContribution[item] == scheme
            && column.isOfRelations()
            && column.concerns(first + i)) {
          return 1L << i;
        }
      }
    }
    return 0;
  }

  private double amount(
      AmountColumn column, int scenario, int scheme, int person, RowRange relations) {
    double share = insured[scenario][scheme];
    if (share == 0) {
      return 0;
    }
    if (!column.isOfRelations()) {
      long amount = column.at(person);
      return amount == AmountColumn.UNKNOWN ? Double.NaN : share * amount;
    }
    long sum = 0;
    long bits = paying[scenario][scheme];
    while (bits != 0) {
      long amount = column.at(relations.first() + Long.numberOfTrailingZeros(bits));
      if (amount == AmountColumn.UNKNOWN) {
        return Double.NaN;
      }
      sum += amount;
      bits &= bits - 1;
    }
    return share * sum;
  }

  /// What is drawn: by whoever draws already, and by whoever a reform newly entitles.
  private double benefit(SliceColumns columns, int scenario, int item, int person) {
    AmountColumn column = columns.benefits().get(scenario).get(item);
    AmountColumn baseline = columns.benefits().getFirst().get(item);
    Boolean receives = columns.enrolments().get(schemeOfBenefit[item]).receives(person);
    boolean newly = !baseline.concerns(person) && column.concerns(person);
    if (receives != null && !receives && !newly) {
      return 0;
    }
    long amount = column.at(person);
    return amount == AmountColumn.UNKNOWN ? Double.NaN : amount;
  }

  /// Whether an amount cannot differ from that under the law in force, known or not.
  boolean sameContribution(SliceColumns columns, int scenario, int item) {
    return same(
        columns.contributions().get(scenario).get(item),
        columns.contributions().getFirst().get(item),
        scenario,
        schemeOfContribution[item]);
  }

  boolean sameSubsidy(SliceColumns columns, int scenario, int item) {
    return same(
        columns.subsidies().get(scenario).get(item),
        columns.subsidies().getFirst().get(item),
        scenario,
        schemeOfSubsidy[item]);
  }

  boolean sameBenefit(SliceColumns columns, int scenario, int item) {
    return columns
        .benefits()
        .get(scenario)
        .get(item)
        .isSameAs(columns.benefits().getFirst().get(item));
  }

  private boolean same(AmountColumn one, AmountColumn other, int scenario, int scheme) {
    return one.isSameAs(other)
        && insured[scenario][scheme] == insured[0][scheme]
        && paying[scenario][scheme] == paying[0][scheme];
  }

  /// The largest share by which the person is newly insured in a scheme.
  double joins(int scenario) {
    double most = 0;
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      most = Math.max(most, insured[scenario][scheme] - insured[0][scheme]);
    }
    return most;
  }

  /// The largest share by which the person is insured no more in a scheme.
  double leaves(int scenario) {
    double most = 0;
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      most = Math.max(most, insured[0][scheme] - insured[scenario][scheme]);
    }
    return most;
  }

  /// What the person pays newly, fen a year, where that is known.
  double paidNewly(int scenario) {
    double paid = 0;
    for (int item = 0; item < schemeOfContribution.length; item++) {
      int scheme = schemeOfContribution[item];
      double more = contribution[scenario][item] - contribution[0][item];
      if (outline.contributions().get(item).payer().equals(outline.own())
          && insured[scenario][scheme] > insured[0][scheme]
          && !Double.isNaN(more)) {
        paid += more;
      }
    }
    return paid;
  }

  /// What the person has more a year in the schemes in which nothing changes about being insured; not a number when not known.
  double net(SliceColumns columns, int scenario) {
    double net = 0;
    for (int item = 0; item < schemeOfContribution.length; item++) {
      if (outline.contributions().get(item).payer().equals(outline.own())
          && stays(scenario, schemeOfContribution[item])
          && !sameContribution(columns, scenario, item)) {
        net -= contribution[scenario][item] - contribution[0][item];
      }
    }
    for (int item = 0; item < schemeOfSubsidy.length; item++) {
      if (outline.subsidies().get(item).relieves().equals(outline.own())
          && stays(scenario, schemeOfSubsidy[item])
          && !sameSubsidy(columns, scenario, item)) {
        net += subsidy[scenario][item] - subsidy[0][item];
      }
    }
    for (int item = 0; item < schemeOfBenefit.length; item++) {
      if (!sameBenefit(columns, scenario, item)) {
        net += benefit[scenario][item] - benefit[0][item];
      }
    }
    return net;
  }

  private boolean stays(int scenario, int scheme) {
    return insured[scenario][scheme] == insured[0][scheme];
  }
}
