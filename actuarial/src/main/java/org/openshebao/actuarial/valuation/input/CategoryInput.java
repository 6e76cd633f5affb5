package org.openshebao.actuarial.valuation.input;

import java.util.Map;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.wage.ContributionBase;
import org.openshebao.actuarial.valuation.wage.WageProfile;
import org.openshebao.base.text.Label;

/// A category of insured persons: employees, flexible workers, public sector.
///
/// Three things are kept apart: **dormancy**, the share of those registered who pay nothing in a year; **density**, the part of a year
/// credited to a contributor; **compliance**, money collected over money due. Service grows by density; revenue is due by density and comes
/// in by density times compliance.
///
/// @param id  "employees"
/// @param label  what readers call it
/// @param scheme  id of the fund that keeps its books
/// @param registered  share of employed persons who have not retired and are registered in this category
/// @param dormancy  by year
/// @param density  by year
/// @param compliance  by year
/// @param leaving  probability a year that a contributor becomes dormant
/// @param returning  probability a year that a dormant person pays again
/// @param wages  how wages differ by sex and age
/// @param wageLevel  of the category, over the others'
/// @param base  from wage to contribution base
/// @param poolRate  contribution to the pool over the base, by year
/// @param accountRate  contribution to the account over the base, by year
/// @param menGroups  shares of men by group of retirement rules
/// @param womenGroups  shares of women
/// @param shortOfService  what they do who retire with too few years
/// @param contributors  who pays at the base date, by service
/// @param dormant  who is registered and does not
/// @param pensions  in payment at the base date
public record CategoryInput(
    String id,
    Label label,
    String scheme,
    AgeSexPath registered,
    YearPath dormancy,
    YearPath density,
    YearPath compliance,
    double leaving,
    double returning,
    WageProfile wages,
    double wageLevel,
    ContributionBase base,
    YearPath poolRate,
    YearPath accountRate,
    Map<String, Double> menGroups,
    Map<String, Double> womenGroups,
    ShortOfService shortOfService,
    ServiceCells contributors,
    ServiceCells dormant,
    StartingPensions pensions) {

  public CategoryInput {
    menGroups = Map.copyOf(menGroups);
    womenGroups = Map.copyOf(womenGroups);
    registered.require("Coverage of " + id, 0, 1);
    dormancy.require("Dormancy of " + id, 0, 1);
    density.require("Density of " + id, 0, 1);
    compliance.require("Compliance of " + id, 0, 1);
    poolRate.require("The pool's rate of " + id, 0, 1);
    accountRate.require("The account's rate of " + id, 0, 1);
    requireWhole(id, menGroups);
    requireWhole(id, womenGroups);
    if (!(leaving >= 0 && leaving <= 1 && returning >= 0 && returning <= 1 && wageLevel > 0)) {
      throw new IllegalArgumentException(
          "%s: leaving and returning must be from 0 to 1 and the wage level above 0, but are %s, %s and %s."
              .formatted(id, leaving, returning, wageLevel));
    }
  }

  private static void requireWhole(String id, Map<String, Double> shares) {
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "%s: the shares by retirement rules must add up to 1 but %s add up to %s."
              .formatted(id, shares, sum));
    }
  }

  /// Registered persons, as a share of the employed, changed.
  public CategoryInput withRegistered(AgeSexPath changed) {
    Draft draft = new Draft(this);
    draft.registered = changed;
    return draft.build();
  }

  /// The same with other rates of contribution.
  public CategoryInput withRates(YearPath pool, YearPath account) {
    Draft draft = new Draft(this);
    draft.poolRate = pool;
    draft.accountRate = account;
    return draft.build();
  }

  /// The same with other dormancy, density and compliance.
  public CategoryInput withBehaviour(YearPath dormancy, YearPath density, YearPath compliance) {
    Draft draft = new Draft(this);
    draft.dormancy = dormancy;
    draft.density = density;
    draft.compliance = compliance;
    return draft.build();
  }

  /// The same with other persons and pensions at the base date.
  public CategoryInput withStart(
      ServiceCells contributors, ServiceCells dormant, StartingPensions pensions) {
    Draft draft = new Draft(this);
    draft.contributors = contributors;
    draft.dormant = dormant;
    draft.pensions = pensions;
    return draft.build();
  }

  /// The same category with another id.
  public CategoryInput withId(String id) {
    Draft draft = new Draft(this);
    draft.id = id;
    return draft.build();
  }

  /// A copy in which some parts are put in place of others.
  private static final class Draft {

    private String id;
    private Label label;
    private String scheme;
    private AgeSexPath registered;
    private YearPath dormancy;
    private YearPath density;
    private YearPath compliance;
    private double leaving;
    private double returning;
    private WageProfile wages;
    private double wageLevel;
    private ContributionBase base;
    private YearPath poolRate;
    private YearPath accountRate;
    private Map<String, Double> menGroups;
    private Map<String, Double> womenGroups;
    private ShortOfService shortOfService;
    private ServiceCells contributors;
    private ServiceCells dormant;
    private StartingPensions pensions;

    Draft(CategoryInput of) {
      id = of.id;
      label = of.label;
      scheme = of.scheme;
      registered = of.registered;
      dormancy = of.dormancy;
      density = of.density;
      compliance = of.compliance;
      leaving = of.leaving;
      returning = of.returning;
      wages = of.wages;
      wageLevel = of.wageLevel;
      base = of.base;
      poolRate = of.poolRate;
      accountRate = of.accountRate;
      menGroups = of.menGroups;
      womenGroups = of.womenGroups;
      shortOfService = of.shortOfService;
      contributors = of.contributors;
      dormant = of.dormant;
      pensions = of.pensions;
    }

    CategoryInput build() {
      return new CategoryInput(
          id,
          label,
          scheme,
          registered,
          dormancy,
          density,
          compliance,
          leaving,
          returning,
          wages,
          wageLevel,
          base,
          poolRate,
          accountRate,
          menGroups,
          womenGroups,
          shortOfService,
          contributors,
          dormant,
          pensions);
    }
  }
}
