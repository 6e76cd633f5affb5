package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openshebao.base.random.RandomStream;

/// Puts persons of one stratum into households: partners by age, children with mothers, then the young and the old with a couple
/// of the next generation until households are as large as they are on average.
final class Households {

  private static final int PARTNERS = 2;
  private static final int MOTHERS = 3;
  private static final int MERGERS = 4;
  private static final int YOUNG = 35;

  /// Units that are looked at before the best of them is taken.
  private static final int SEARCHED = 60;

  private static final int OLD = 65;

  /// Persons beyond which a household takes nobody in while another is near.
  private static final int CROWDED = 7;

  private final int attributes;
  private final int age;
  private final int sex;
  private final int male;
  private final HouseholdRules rules;
  private final long seed;

  Households(SynthesisPlan plan, HouseholdRules rules, long seed) {
    this.attributes = plan.attributes().size();
    this.age = plan.attribute(rules.age());
    this.sex = plan.attribute(rules.sex());
    this.male = plan.attributes().get(sex).indexOf(rules.male());
    this.rules = rules;
    this.seed = seed;
  }

  /// Persons who live together, and the age at which its mother, or whoever is the head, stands.
  private static final class Unit {
    final List<Integer> members = new ArrayList<>();
    final int anchor;
    boolean moved;

    Unit(int anchor) {
      this.anchor = anchor;
    }
  }

  /// The persons, household after household.
  People arrange(int stratum, double weight, int[] values, long[] numbers) {
    List<Unit> units = new ArrayList<>();
    List<Integer> children = new ArrayList<>();
    makeUnits(values, numbers, units, children);
    if (units.isEmpty() && !children.isEmpty()) {
      units.add(new Unit(rules.adultAge()));
    }
    units.sort(Comparator.comparingInt(unit -> unit.anchor));
    addChildren(values, numbers, units, children);
    merge(values, numbers, units);
    return people(stratum, weight, values, numbers, units);
  }

  private int age(int[] values, int person) {
    return values[person * attributes + age];
  }

  private void makeUnits(int[] values, long[] numbers, List<Unit> units, List<Integer> children) {
    List<Integer> partneredMen = new ArrayList<>();
    List<Integer> partneredWomen = new ArrayList<>();
    List<Integer> single = new ArrayList<>();
    RandomStream random = new RandomStream(seed, PARTNERS, 0, 0);
    for (int person = 0; person < numbers.length; person++) {
      int years = age(values, person);
      if (years < rules.adultAge()) {
        children.add(person);
        continue;
      }
      random.moveTo(numbers[person], 0);
      boolean isMan = values[person * attributes + sex] == male;
      if (random.nextDouble() >= rules.partneredAt(years)) {
        single.add(person);
      } else {
        (isMan ? partneredMen : partneredWomen).add(person);
      }
    }
    Comparator<Integer> byAge =
        Comparator.<Integer>comparingInt(person -> age(values, person))
            .thenComparingLong(person -> numbers[person]);
    partneredMen.sort(byAge);
    partneredWomen.sort(byAge);
    int couples = Math.min(partneredMen.size(), partneredWomen.size());
    List<Integer> men = thin(partneredMen, couples, single);
    List<Integer> women = thin(partneredWomen, couples, single);
    for (int i = 0; i < couples; i++) {
      Unit couple = new Unit(age(values, women.get(i)));
      couple.members.add(men.get(i));
      couple.members.add(women.get(i));
      units.add(couple);
    }
    for (int person : single) {
      Unit alone = new Unit(age(values, person));
      alone.members.add(person);
      units.add(alone);
    }
  }

  /// `keep` of the persons, taken evenly; the others stay alone.
  private static List<Integer> thin(List<Integer> persons, int keep, List<Integer> alone) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      boolean stays = (long) (i + 1) * keep / persons.size() > (long) i * keep / persons.size();
      (stays ? kept : alone).add(persons.get(i));
    }
    return kept;
  }

  private void addChildren(int[] values, long[] numbers, List<Unit> units, List<Integer> children) {
    int[] anchors = anchors(units);
    RandomStream random = new RandomStream(seed, MOTHERS, 0, 0);
    for (int child : children) {
      random.moveTo(numbers[child], 0);
      double mother = age(values, child) + rules.motherAge() + spread(random);
      Unit home = near(units, anchors, (int) Math.round(mother), random, 2);
      home.members.add(child);
    }
  }

  /// Sum of twelve uniforms less six: close enough to normal, and the same on every machine.
  private double spread(RandomStream random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum * rules.motherAgeSpread();
  }

  private void merge(int[] values, long[] numbers, List<Unit> units) {
    int wanted = Math.max(1, (int) Math.round(numbers.length / rules.meanSize()));
    int surplus = units.size() - wanted;
    if (surplus <= 0) {
      return;
    }
    int[] anchors = anchors(units);
    RandomStream random = new RandomStream(seed, MERGERS, 0, 0);
    double[] scores = new double[units.size()];
    Integer[] order = new Integer[units.size()];
    for (int i = 0; i < order.length; i++) {
      Unit unit = units.get(i);
      random.moveTo(numbers[unit.members.getFirst()], 0);
      scores[i] = random.nextDouble() * eagerness(unit);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    for (int i = 0; i < surplus; i++) {
      units.get(order[i]).moved = true;
    }
    for (int i = 0; i < surplus; i++) {
      Unit unit = units.get(order[i]);
      random.moveTo(numbers[unit.members.getFirst()], 1);
      int generation = unit.anchor < YOUNG ? rules.motherAge() : -rules.motherAge();
      Unit home =
          near(
              units,
              anchors,
              (int) Math.round(unit.anchor + generation + spread(random)),
              random,
              1);
      home.members.addAll(unit.members);
      unit.members.clear();
    }
  }

  /// How readily a unit moves in with another: the young alone first, then the old.
  private static double eagerness(Unit unit) {
    boolean alone = unit.members.size() == 1;
    if (unit.anchor < YOUNG) {
      return alone ? 3 : 0.5;
    }
    if (unit.anchor >= OLD) {
      return alone ? 1.5 : 0.8;
    }
    return alone ? 0.7 : 0.1;
  }

  private static int[] anchors(List<Unit> units) {
    return units.stream().mapToInt(unit -> unit.anchor).toArray();
  }

  /// A unit that stays, with an anchor near `years`; one of `members` persons or more, not crowded, where there is one close by.
  private static Unit near(
      List<Unit> units, int[] anchors, int years, RandomStream random, int members) {
    int low = lowest(anchors, years);
    int high = lowest(anchors, years + 1);
    int start = Math.min(high > low ? low + random.nextInt(high - low) : low, units.size() - 1);
    Unit second = null;
    for (int step = 0; step < 2 * units.size(); step++) {
      int at = start + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
      if (at >= 0 && at < units.size() && !units.get(at).moved) {
        Unit unit = units.get(at);
        int size = unit.members.size();
        if (size >= members && size < CROWDED) {
          return unit;
        }
        second = second == null || size < second.members.size() ? unit : second;
      }
      if (second != null && step > SEARCHED) {
        return second;
      }
    }
    if (second == null) {
      throw new IllegalStateException("No household is left to move in with.");
    }
    return second;
  }

  /// The first position whose anchor is `years` or more.
  private static int lowest(int[] anchors, int years) {
    int low = 0;
    int high = anchors.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[middle] >= years) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private People people(
      int stratum, double weight, int[] values, long[] numbers, List<Unit> units) {
    int[] sorted = new int[values.length];
    long[] sortedNumbers = new long[numbers.length];
    int[] householdOf = new int[numbers.length];
    int next = 0;
    int household = 0;
    for (Unit unit : units) {
      if (unit.members.isEmpty()) {
        continue;
      }
      for (int person : unit.members) {
        System.arraycopy(values, person * attributes, sorted, next * attributes, attributes);
        sortedNumbers[next] = numbers[person];
        householdOf[next++] = household;
      }
      household++;
    }
    return new People(stratum, weight, attributes, sorted, sortedNumbers, householdOf, household);
  }
}
