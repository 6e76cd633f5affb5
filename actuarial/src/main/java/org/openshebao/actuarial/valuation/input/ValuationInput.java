package org.openshebao.actuarial.valuation.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openshebao.actuarial.valuation.award.AwardRules;

/// All that a projection of a pension scheme needs. Immutable: a sensitivity or a path of a stochastic run is a changed copy.
///
/// Money is in one unit throughout (yuan); flows lie in the middle of calendar years, the reserve at their end.
///
/// @param id  names the run
/// @param baseYear  t0: persons stand in its middle, the reserve at its end
/// @param years  how many years are projected
/// @param demography  the population, at least as long
/// @param economy  prices, wages, interest
/// @param labour  who works
/// @param categories  of insured persons
/// @param awards  when they retire and with what
/// @param benefits  after the award, and at death
/// @param funds  one for each scheme that the categories name
/// @param group  whom the projection follows
public record ValuationInput(
    String id,
    int baseYear,
    int years,
    Demography demography,
    Economy economy,
    LabourMarket labour,
    List<CategoryInput> categories,
    AwardRules awards,
    BenefitInput benefits,
    List<FundInput> funds,
    Group group) {

  public ValuationInput {
    categories = List.copyOf(categories);
    funds = List.copyOf(funds);
    if (years < 1) {
      throw new IllegalArgumentException(
          "A projection needs a year or more but was asked " + years);
    }
    if (demography.lastYear() < years) {
      throw new IllegalArgumentException(
          "The population is known for %d years after %d, but %d are projected."
              .formatted(demography.lastYear(), baseYear, years));
    }
    Set<String> schemes = new HashSet<>();
    funds.forEach(fund -> schemes.add(fund.scheme()));
    Set<String> ids = new HashSet<>();
    for (CategoryInput category : categories) {
      if (!schemes.contains(category.scheme())) {
        throw new IllegalArgumentException(
            "%s names the fund \"%s\"; there are %s."
                .formatted(category.id(), category.scheme(), schemes));
      }
      if (!ids.add(category.id())) {
        throw new IllegalArgumentException("Two categories are called " + category.id() + ".");
      }
    }
  }

  /// Other lives.
  public ValuationInput with(Demography other) {
    Draft draft = new Draft(this);
    draft.demography = other;
    return draft.build();
  }

  /// Another economy.
  public ValuationInput with(Economy other) {
    Draft draft = new Draft(this);
    draft.economy = other;
    return draft.build();
  }

  /// Another labour market.
  public ValuationInput with(LabourMarket other) {
    Draft draft = new Draft(this);
    draft.labour = other;
    return draft.build();
  }

  /// Another law of awards.
  public ValuationInput with(AwardRules other) {
    Draft draft = new Draft(this);
    draft.awards = other;
    return draft.build();
  }

  /// Other benefits after the award.
  public ValuationInput with(BenefitInput other) {
    Draft draft = new Draft(this);
    draft.benefits = other;
    return draft.build();
  }

  /// Each category changed.
  public ValuationInput withCategories(UnaryOperator<CategoryInput> change) {
    Draft draft = new Draft(this);
    draft.categories = categories.stream().map(change).toList();
    return draft.build();
  }

  /// Other categories.
  public ValuationInput with(List<CategoryInput> other) {
    Draft draft = new Draft(this);
    draft.categories = other;
    return draft.build();
  }

  /// Each fund changed.
  public ValuationInput withFunds(UnaryOperator<FundInput> change) {
    Draft draft = new Draft(this);
    draft.funds = funds.stream().map(change).toList();
    return draft.build();
  }

  /// Another group.
  public ValuationInput with(Group other) {
    Draft draft = new Draft(this);
    draft.group = other;
    return draft.build();
  }

  /// Another number of years.
  public ValuationInput withYears(int other) {
    Draft draft = new Draft(this);
    draft.years = other;
    return draft.build();
  }

  /// A copy in which some parts are put in place of others.
  private static final class Draft {

    private String id;
    private int baseYear;
    private int years;
    private Demography demography;
    private Economy economy;
    private LabourMarket labour;
    private List<CategoryInput> categories;
    private AwardRules awards;
    private BenefitInput benefits;
    private List<FundInput> funds;
    private Group group;

    Draft(ValuationInput of) {
      id = of.id;
      baseYear = of.baseYear;
      years = of.years;
      demography = of.demography;
      economy = of.economy;
      labour = of.labour;
      categories = of.categories;
      awards = of.awards;
      benefits = of.benefits;
      funds = of.funds;
      group = of.group;
    }

    ValuationInput build() {
      return new ValuationInput(
          id,
          baseYear,
          years,
          demography,
          economy,
          labour,
          categories,
          awards,
          benefits,
          funds,
          group);
    }
  }
}
