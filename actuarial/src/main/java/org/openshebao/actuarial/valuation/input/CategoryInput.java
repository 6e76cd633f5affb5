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
    return new CategoryInput(
        id,
        label,
        scheme,
        changed,
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

  /// The same with other rates of contribution.
  public CategoryInput withRates(YearPath pool, YearPath account) {
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
        pool,
        account,
        menGroups,
        womenGroups,
        shortOfService,
        contributors,
        dormant,
        pensions);
  }

  /// The same with other dormancy, density and compliance.
  public CategoryInput withBehaviour(YearPath dormancy, YearPath density, YearPath compliance) {
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

  /// The same with other persons and pensions at the base date.
  public CategoryInput withStart(
      ServiceCells contributors, ServiceCells dormant, StartingPensions pensions) {
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

  /// The same category with another id.
  public CategoryInput withId(String id) {
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
