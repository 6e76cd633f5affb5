package org.openshebao.workbench.reform;

/// What reforms mean to the persons of one group, weighted.
public final class GroupTally {

  private static final int OUTCOMES = Outcome.values().length;
  private static final int STANDINGS = Standing.values().length;

  private final int schemes;
  private final double[][] outcomes;
  private final double[] gained;
  private final double[] lost;
  private final double[] paidByJoiners;
  private final double[][] moves;
  private double persons;
  private long records;

  GroupTally(int scenarios, int schemes) {
    this.schemes = schemes;
    outcomes = new double[scenarios][OUTCOMES];
    gained = new double[scenarios];
    lost = new double[scenarios];
    paidByJoiners = new double[scenarios];
    moves = new double[scenarios * schemes][STANDINGS * STANDINGS];
  }

  void addPerson(double weight) {
    persons += weight;
    records++;
  }

  void addOutcome(int scenario, Outcome outcome, double weight, double net) {
    outcomes[scenario][outcome.ordinal()] += weight;
    switch (outcome) {
      case GAINS -> gained[scenario] += weight * net;
      case LOSES -> lost[scenario] -= weight * net;
      default -> {}
    }
  }

  void addPaidByJoiners(int scenario, double amount) {
    paidByJoiners[scenario] += amount;
  }

  void addMove(int scenario, int scheme, Standing before, Standing after, double weight) {
    moves[scenario * schemes + scheme][before.ordinal() * STANDINGS + after.ordinal()] += weight;
  }

  /// Persons, weighted.
  public double persons() {
    return persons;
  }

  /// Rows of the data.
  public long records() {
    return records;
  }

  /// Persons with an outcome.
  public double persons(int scenario, Outcome outcome) {
    return outcomes[scenario][outcome.ordinal()];
  }

  /// What those who gain have more, fen a year.
  public double gained(int scenario) {
    return gained[scenario];
  }

  /// What those who lose have less, fen a year; above zero.
  public double lost(int scenario) {
    return lost[scenario];
  }

  /// What those newly insured pay themselves, fen a year.
  public double paidByJoiners(int scenario) {
    return paidByJoiners[scenario];
  }

  /// Persons who stood in one way to a scheme under the law in force and stand in another under the scenario.
  public double moves(int scenario, int scheme, Standing before, Standing after) {
    return moves[scenario * schemes + scheme][before.ordinal() * STANDINGS + after.ordinal()];
  }

  /// Persons whom the law shut out and now lets or makes join.
  public double opened(int scenario, int scheme) {
    return moves(scenario, scheme, Standing.SHUT_OUT, Standing.MAY)
        + moves(scenario, scheme, Standing.SHUT_OUT, Standing.MUST);
  }

  /// Persons of whom it was not known and who now certainly may or must join.
  public double madeCertain(int scenario, int scheme) {
    return moves(scenario, scheme, Standing.NOT_KNOWN, Standing.MAY)
        + moves(scenario, scheme, Standing.NOT_KNOWN, Standing.MUST);
  }

  /// Persons who could join or had to and now cannot.
  public double closed(int scenario, int scheme) {
    return moves(scenario, scheme, Standing.MAY, Standing.SHUT_OUT)
        + moves(scenario, scheme, Standing.MUST, Standing.SHUT_OUT);
  }
}
