package org.openshebao.workbench.assess.people;

/// Contributions against pensions, without a life table: after how many months of pension the contributions are back, and what
/// the divisor's months of pension are worth in contributions. Interest, wages and pensions are supposed to grow alike.
public final class WorthTally {

  private static final int MONTHS = 1_200;
  private static final long TWENTIETH = 50_000;
  private static final int TWENTIETHS = 400;

  private final Histogram ownPayback = new Histogram(1, MONTHS);
  private final Histogram allPayback = new Histogram(1, MONTHS);
  private final Histogram ownWorth = new Histogram(TWENTIETH, TWENTIETHS);
  private final Histogram allWorth = new Histogram(TWENTIETH, TWENTIETHS);

  /// @param own  what the worker pays a month, fen
  /// @param others  what an employer pays a month, fen
  /// @param months  months paid in all
  /// @param pension  fen a month
  /// @param divisor  months, in ten-thousandths
  void add(long own, long others, int months, long pension, long divisor, long weight) {
    if (own <= 0 || pension <= 0 || months <= 0) {
      return;
    }
    long mine = own * months;
    long all = (own + others) * months;
    ownPayback.add(halfUp(mine, pension), weight);
    allPayback.add(halfUp(all, pension), weight);
    long drawn = halfUp(Math.multiplyExact(pension, divisor), 10_000);
    ownWorth.add(halfUp(Math.multiplyExact(drawn, 1_000_000), mine), weight);
    allWorth.add(halfUp(Math.multiplyExact(drawn, 1_000_000), all), weight);
  }

  private static long halfUp(long amount, long by) {
    return Math.floorDiv(2 * amount + by, 2 * by);
  }

  /// Months of pension that give back the worker's own contributions.
  public Histogram ownPayback() {
    return ownPayback;
  }

  /// Months of pension that give back all contributions.
  public Histogram allPayback() {
    return allPayback;
  }

  /// Pension for the months of the divisor over the worker's own contributions, in millionths.
  public Histogram ownWorth() {
    return ownWorth;
  }

  /// The same over all contributions.
  public Histogram allWorth() {
    return allWorth;
  }
}
