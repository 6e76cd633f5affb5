package org.openshebao.population.synthesis;

/// Some persons of one stratum, in households: their attributes before anything is computed from them.
///
/// Persons stand in the order of their households. A person's number is the same however the sample is cut into pieces.
public final class People {

  private final int stratum;
  private final double weight;
  private final int attributes;
  private final int[] values;
  private final long[] numbers;
  private final int[] householdOf;
  private final int households;

  People(
      int stratum,
      double weight,
      int attributes,
      int[] values,
      long[] numbers,
      int[] householdOf,
      int households) {
    this.stratum = stratum;
    this.weight = weight;
    this.attributes = attributes;
    this.values = values;
    this.numbers = numbers;
    this.householdOf = householdOf;
    this.households = households;
  }

  /// Number of persons.
  public int size() {
    return numbers.length;
  }

  /// Number of households.
  public int households() {
    return households;
  }

  /// The stratum they live in.
  public int stratum() {
    return stratum;
  }

  /// How many persons of the population each stands for.
  public double weight() {
    return weight;
  }

  /// The number of a person in the whole sample, the key of everything drawn for it.
  public long number(int person) {
    return numbers[person];
  }

  /// The household of a person, from 0.
  public int householdOf(int person) {
    return householdOf[person];
  }

  /// The category of a person's attribute.
  public int get(int person, int attribute) {
    return values[person * attributes + attribute];
  }

  /// Copies all categories of a person into `into`, by number of attribute.
  public void read(int person, int[] into) {
    System.arraycopy(values, person * attributes, into, 0, attributes);
  }
}
