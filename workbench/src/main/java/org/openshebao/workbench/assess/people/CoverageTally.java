package org.openshebao.workbench.assess.people;

import java.util.List;

/// Persons of one grouping by scheme, law and enrolment, and by scope and class of the gap; in millionths of a person.
public final class CoverageTally {

  private final Grouping grouping;
  private final int schemes;
  private final int scopes;
  private final long[] persons;
  private final long[] rows;
  private final long[] statuses;
  private final long[] gaps;

  CoverageTally(Grouping grouping, int schemes, int scopes) {
    this.grouping = grouping;
    this.schemes = schemes;
    this.scopes = scopes;
    persons = new long[grouping.size()];
    rows = new long[grouping.size()];
    statuses =
        new long[Math.multiplyExact(grouping.size(), schemes * Legal.COUNT * Enrolled.COUNT)];
    gaps = new long[Math.multiplyExact(grouping.size(), scopes * Gap.COUNT)];
  }

  void addPerson(int group, long weight) {
    persons[group] += weight;
    rows[group]++;
  }

  void addStatus(int group, int scheme, Legal legal, Enrolled enrolled, long weight) {
    statuses[at(group, scheme, legal, enrolled)] += weight;
  }

  void addGap(int group, int scope, Gap gap, long weight) {
    gaps[(group * scopes + scope) * Gap.COUNT + gap.ordinal()] += weight;
  }

  private int at(int group, int scheme, Legal legal, Enrolled enrolled) {
    return ((group * schemes + scheme) * Legal.COUNT + legal.ordinal()) * Enrolled.COUNT
        + enrolled.ordinal();
  }

  /// The grouping.
  public Grouping grouping() {
    return grouping;
  }

  /// All persons of a group.
  public long persons(int group) {
    return persons[group];
  }

  /// Persons of a group in the data, unweighted.
  public long rows(int group) {
    return rows[group];
  }

  /// Persons of a group to whom the law says `legal` and who are `enrolled`.
  public long persons(int group, int scheme, Legal legal, Enrolled enrolled) {
    return statuses[at(group, scheme, legal, enrolled)];
  }

  /// Persons of a group to whom the law says one of `legal` and who are one of `enrolled`.
  public long persons(int group, int scheme, List<Legal> legal, List<Enrolled> enrolled) {
    long sum = 0;
    for (Legal one : legal) {
      for (Enrolled other : enrolled) {
        sum += persons(group, scheme, one, other);
      }
    }
    return sum;
  }

  /// Persons of a group in a class.
  public long persons(int group, int scope, Gap gap) {
    return gaps[(group * scopes + scope) * Gap.COUNT + gap.ordinal()];
  }

  /// Persons of a group by class, in the order of [Gap].
  public long[] classes(int group, int scope) {
    long[] classes = new long[Gap.COUNT];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = persons(group, scope, Gap.of(i));
    }
    return classes;
  }
}
