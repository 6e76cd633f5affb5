package org.openshebao.actuarial.mortality;

import java.util.Arrays;

/// A complete life table: for each whole age the probability to die within the year, those who survive, the time they live.
///
///     q(x) = d(x)/l(x)   L(x) = l(x+1) + a(x)·d(x)   T(x) = Σ L(y), y ≥ x   e(x) = T(x)/l(x)
///
/// A table is *closed* when nobody survives its last age. One that is not may be used up to there; what would need more
/// is refused, as every guess about the rest changes the value of an annuity.
///
/// @see "Preston, Heuveline and Guillot (2001), Demography, ch. 3"
public final class LifeTable implements Survivorship {

  private final int firstAge;
  private final FractionalAge within;
  private final double[] q;
  private final double[] l; // one more than ages: the last are those who outlive the table
  private final double[] lived;

  private LifeTable(int firstAge, FractionalAge within, double[] q, double[] l, double[] lived) {
    this.firstAge = firstAge;
    this.within = within;
    this.q = q;
    this.l = l;
    this.lived = lived;
  }

  /// From one-year death probabilities; who dies in a year has lived half of it. The radix is 1.
  ///
  /// @param firstAge  age of the first probability
  /// @param q  q(x), each from 0 to 1; the table is closed when the last is 1
  public static LifeTable ofDeathProbabilities(int firstAge, double... q) {
    requireAges(firstAge, q.length);
    double[] survivors = new double[q.length + 1];
    survivors[0] = 1;
    for (int i = 0; i < q.length; i++) {
      if (!(q[i] >= 0 && q[i] <= 1)) {
        throw new IllegalArgumentException(
            "A death probability must be from 0 to 1 but at age %d was %s. Maybe it is per 1,000?"
                .formatted(firstAge + i, q[i]));
      }
      survivors[i + 1] = survivors[i] * (1 - q[i]);
    }
    return new LifeTable(
        firstAge, FractionalAge.UNIFORM, q.clone(), survivors, halfYears(survivors));
  }

  /// From the numbers of survivors at each birthday; who dies in a year has lived half of it.
  ///
  /// @param firstAge  age of the first number
  /// @param column  l(x), falling; the table is closed when the last is 0 and ends with the first that is
  public static LifeTable ofSurvivors(int firstAge, double... column) {
    double[] survivors = upToNobody(firstAge, column);
    requireAges(firstAge, survivors.length - 1);
    double[] q = new double[survivors.length - 1];
    for (int i = 0; i < q.length; i++) {
      if (!(survivors[i] >= survivors[i + 1] && survivors[i + 1] >= 0)) {
        throw new IllegalArgumentException(
            "Survivors must fall with age but at age %d were %s after %s at age %d."
                .formatted(firstAge + i + 1, survivors[i + 1], survivors[i], firstAge + i));
      }
      q[i] = 1 - survivors[i + 1] / survivors[i];
    }
    return new LifeTable(firstAge, FractionalAge.UNIFORM, q, survivors, halfYears(survivors));
  }

  /// A copy up to the first 0; printed tables go on with zeros.
  private static double[] upToNobody(int firstAge, double[] column) {
    int last = 0;
    while (last < column.length - 1 && column[last] != 0) {
      last++;
    }
    for (int i = last; i < column.length; i++) {
      if (column[last] == 0 && column[i] != 0) {
        throw new IllegalArgumentException(
            "Nobody survives to age %d but %s do to age %d."
                .formatted(firstAge + last, column[i], firstAge + i));
      }
    }
    return Arrays.copyOf(column, last + 1);
  }

  /// From death rates by single age, the last of which holds for all higher ages: q = m / (1 + (1 − a)·m), q(ω) = 1,
  /// L(ω) = l(ω)/m(ω). The radix is 1.
  ///
  /// @param firstAge  age of the first rate
  /// @param infantShare  a of the first age: [AgeAtDeath#ofInfants] at age 0, else ½; a is ½ at the other ages
  /// @param m  deaths per person-year, positive at the last age
  public static LifeTable ofDeathRates(int firstAge, double infantShare, double... m) {
    requireAges(firstAge, m.length);
    int last = m.length - 1;
    double[] q = new double[m.length];
    double[] survivors = new double[m.length + 1];
    double[] lived = new double[m.length];
    survivors[0] = 1;
    for (int i = 0; i <= last; i++) {
      requireRate(firstAge + i, m[i], i == last);
      double a = i == 0 ? infantShare : 0.5;
      q[i] = i == last ? 1 : Math.min(1, m[i] / (1 + (1 - a) * m[i]));
      survivors[i + 1] = i == last ? 0 : survivors[i] * (1 - q[i]);
      lived[i] =
          i == last
              ? survivors[i] / m[i]
              : survivors[i + 1] + a * (survivors[i] - survivors[i + 1]);
    }
    return new LifeTable(firstAge, FractionalAge.UNIFORM, q, survivors, lived);
  }

  private static void requireRate(int age, double rate, boolean last) {
    if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY) || (last && rate == 0)) {
      throw new IllegalArgumentException(
          "A death rate must be %s but at age %d was %s."
              .formatted(last ? "above 0 at the last age" : "0 or more", age, rate));
    }
  }

  private static void requireAges(int firstAge, int ages) {
    if (firstAge < 0 || ages < 1) {
      throw new IllegalArgumentException(
          "A life table needs an age from 0 on and a row but was given age %d and %d rows."
              .formatted(firstAge, ages));
    }
  }

  private static double[] halfYears(double[] survivors) {
    double[] lived = new double[survivors.length - 1];
    for (int i = 0; i < lived.length; i++) {
      lived[i] = (survivors[i] + survivors[i + 1]) / 2;
    }
    return lived;
  }

  /// The same table with another supposition about deaths within a year of age; UNIFORM without this.
  public LifeTable withinYears(FractionalAge assumption) {
    return new LifeTable(firstAge, assumption, q, l, lived);
  }

  @Override
  public double firstAge() {
    return firstAge;
  }

  /// ω, the highest age that has a row.
  public int lastAge() {
    return firstAge + q.length - 1;
  }

  /// The age after the last, which nobody reaches; of a table that is not closed an age for which it has no answer, so that
  /// what goes on for life meets the refusal instead of ending with the table.
  @Override
  public double limitingAge() {
    return firstAge + q.length + (isClosed() ? 0 : 2);
  }

  /// Whether nobody survives the last age.
  public boolean isClosed() {
    return l[q.length] == 0;
  }

  /// q(x), the probability to die before the next birthday.
  public double deathProbability(int age) {
    return q[index(age)];
  }

  /// l(x), those alive at the birthday, of the table's radix; at the age after the last, those who outlive the table.
  public double survivors(int age) {
    return age == lastAge() + 1 ? l[q.length] : l[index(age)];
  }

  /// L(x), years lived between this birthday and the next by those of the radix.
  public double personYears(int age) {
    return lived[index(age)];
  }

  /// e(x), years still to live at a birthday, on average.
  public double expectancy(int age) {
    int from = index(age);
    requireClosed("The expectancy at age " + age);
    double years = 0;
    for (int i = q.length - 1; i >= from; i--) {
      years += lived[i]; // the small ones first
    }
    return years / l[from];
  }

  /// Death probabilities by age from [#firstAge], a copy.
  public double[] deathProbabilities() {
    return q.clone();
  }

  @Override
  public double survival(double age, double years) {
    if (!(age >= firstAge && years >= 0)) {
      throw new IllegalArgumentException(
          "Survival needs an age from %d on and a time from 0 on but was asked from age %s for %s years."
              .formatted(firstAge, age, years));
    }
    double end = age + years;
    int afterLast = firstAge + q.length;
    if (isClosed() && end >= afterLast) {
      return 0;
    }
    if (end > afterLast) {
      requireClosed("Survival to age " + end);
    }
    int from = (int) Math.floor(age);
    int to = (int) Math.floor(end);
    if (from == to) {
      return within.survival(q[from - firstAge], age - from, end - to);
    }
    double whole = l[to - firstAge] / l[from + 1 - firstAge];
    double before = within.survival(q[from - firstAge], age - from, 1);
    double after = end == to ? 1 : within.survival(q[to - firstAge], 0, end - to);
    return before * whole * after;
  }

  private void requireClosed(String what) {
    if (!isClosed()) {
      throw new IllegalArgumentException(
          "%s cannot be known: the table ends at age %d, which %s of those who reach it survive. Maybe close the table?"
              .formatted(what, lastAge(), 1 - q[q.length - 1]));
    }
  }

  private int index(int age) {
    int index = age - firstAge;
    if (index < 0 || index >= q.length) {
      throw new IllegalArgumentException(
          "The table holds ages %d to %d but was asked for %d."
              .formatted(firstAge, lastAge(), age));
    }
    return index;
  }

  @Override
  public String toString() {
    return "Life table of ages %d to %d, q %s".formatted(firstAge, lastAge(), Arrays.toString(q));
  }
}
