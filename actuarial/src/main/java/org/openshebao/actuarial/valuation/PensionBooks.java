package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.valuation.inpayment.Payments;
import org.openshebao.actuarial.valuation.inpayment.PensionKind;
import org.openshebao.actuarial.valuation.result.Item;

/// Books what pensioners are paid in a year.
final class PensionBooks implements Payments {

  private final ValuationRun run;
  private final int t;

  PensionBooks(ValuationRun run, int t) {
    this.run = run;
    this.t = t;
  }

  @Override
  public void paid(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double basic,
      double transitional,
      double account,
      double overdrawn) {
    YearItems items = run.items;
    items.add(category, kind == PensionKind.SPOUSE ? Item.SURVIVORS : Item.PENSIONERS, t, persons);
    switch (kind) {
      case FIRST -> items.add(category, Item.FIRST_PENSIONS, t, basic + transitional);
      case OLD_AGE -> {
        items.add(category, Item.BASIC_PENSIONS, t, basic);
        items.add(category, Item.TRANSITIONAL_PENSIONS, t, transitional);
      }
      case INVALID -> {
        items.add(category, Item.INVALID, t, persons);
        items.add(category, Item.INVALIDITY_PENSIONS, t, basic + transitional);
      }
      case SPOUSE -> items.add(category, Item.SURVIVOR_PENSIONS, t, basic + transitional);
    }
    items.add(category, Item.ACCOUNT_PENSIONS, t, account);
    items.add(category, Item.LONGEVITY_TRANSFER, t, overdrawn);
    run.cohorts.benefit(t, age, basic + transitional + account);
  }
}
