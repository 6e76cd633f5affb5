package org.openshebao.workbench.assess.people;

/// Expected pensions of one grouping and one future: how many members get how much, fall short, or cannot be told.
public final class PensionTally {

  private static final int AMOUNTS = 3_000;
  private static final long ONE_PER_CENT = 10_000;
  private static final int PER_CENTS = 300;

  private final Grouping grouping;
  private final Histogram[] amounts;
  private final Histogram[] replacements;
  private final long[] members;
  private final long[] rows;
  private final long[] shortOf;
  private final long[] unknown;

  /// @param width  of an interval of amounts, fen a month
  PensionTally(Grouping grouping, long width) {
    this.grouping = grouping;
    int groups = grouping.size();
    amounts = new Histogram[groups];
    replacements = new Histogram[groups];
    for (int i = 0; i < groups; i++) {
      amounts[i] = new Histogram(width, AMOUNTS);
      replacements[i] = new Histogram(ONE_PER_CENT, PER_CENTS);
    }
    members = new long[groups];
    rows = new long[groups];
    shortOf = new long[groups];
    unknown = new long[groups];
  }

  void addPension(int group, long fen, long weight) {
    addMember(group, weight);
    amounts[group].add(fen, weight);
  }

  /// @param millionths  pension over wage
  void addReplacement(int group, long millionths, long weight) {
    replacements[group].add(millionths, weight);
  }

  void addShort(int group, long weight) {
    addMember(group, weight);
    shortOf[group] += weight;
  }

  void addUnknown(int group, long weight) {
    addMember(group, weight);
    unknown[group] += weight;
  }

  private void addMember(int group, long weight) {
    members[group] += weight;
    rows[group]++;
  }

  /// Members in the data, unweighted.
  public long rows(int group) {
    return rows[group];
  }

  /// The grouping.
  public Grouping grouping() {
    return grouping;
  }

  /// All members below the pension age, in millionths of a person.
  public long members(int group) {
    return members[group];
  }

  /// Those who fall short of the months needed.
  public long shortOf(int group) {
    return shortOf[group];
  }

  /// Those whose pension cannot be told.
  public long unknown(int group) {
    return unknown[group];
  }

  /// Pensions, fen a month, of those who get one.
  public Histogram amounts(int group) {
    return amounts[group];
  }

  /// Pension over present wage, in millionths, of those who get one and whose wage is known.
  public Histogram replacements(int group) {
    return replacements[group];
  }
}
