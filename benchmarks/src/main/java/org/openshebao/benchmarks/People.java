package org.openshebao.benchmarks;

import java.util.SplittableRandom;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Registration;
import org.openshebao.countries.china.law.Sex;

/// Made-up people in plain arrays, the same for the same row whatever the slice; −1 stands for what is not known.
///
/// Every fact is drawn for itself, so that branches of rules are taken as if at random: harder than a real population.
final class People {

  static final int UNKNOWN = -1;

  /// First row in the population.
  final int firstRow;

  /// Persons here.
  final int size;

  final byte[] sex;
  final short[] birthMonth;
  final short[] place;
  final short[] benefitPlace;
  final byte[] registration;
  final byte[] isStudent;
  final byte[] isManagerOrTechnician;
  final short[] monthsEarlyWanted;
  final short[] monthsLateAgreed;
  final short[] creditedMonths;
  final long[] averageIndex;
  final long[] accountBalance;
  final int[] preAccountYears;
  final long[] preAccountIndex;

  /// First relation of each person, and one more: the relations of row r end where those of r + 1 begin.
  final int[] firstRelation;

  final byte[] employmentForm;
  final short[] insurancePlace;
  final long[] monthlyWage;
  final long[] chosenBase;

  private static final long SEED = 20250701;
  private static final int FORMS = EmploymentForm.values().length;

  private People(int firstRow, int size, int relations) {
    this.firstRow = firstRow;
    this.size = size;
    sex = new byte[size];
    birthMonth = new short[size];
    place = new short[size];
    benefitPlace = new short[size];
    registration = new byte[size];
    isStudent = new byte[size];
    isManagerOrTechnician = new byte[size];
    monthsEarlyWanted = new short[size];
    monthsLateAgreed = new short[size];
    creditedMonths = new short[size];
    averageIndex = new long[size];
    accountBalance = new long[size];
    preAccountYears = new int[size];
    preAccountIndex = new long[size];
    firstRelation = new int[size + 1];
    employmentForm = new byte[relations];
    insurancePlace = new short[relations];
    monthlyWage = new long[relations];
    chosenBase = new long[relations];
  }

  /// Rows `firstRow` to before `firstRow + size`, living in `places` places, in the month `month`.
  static People of(int firstRow, int size, int places, int month) {
    int relations = 0;
    for (int row = 0; row < size; row++) {
      relations += relationsOf(random(firstRow + row));
    }
    People people = new People(firstRow, size, relations);
    for (int row = 0; row < size; row++) {
      people.draw(row, random(firstRow + row), places, month);
    }
    return people;
  }

  int relations() {
    return employmentForm.length;
  }

  private static SplittableRandom random(int row) {
    return new SplittableRandom(SEED + 0x9E3779B97F4A7C15L * row);
  }

  /// One relation for nine in ten; none or two for one in twenty each.
  private static int relationsOf(SplittableRandom random) {
    int draw = random.nextInt(20);
    return draw == 0 ? 0 : draw == 1 ? 2 : 1;
  }

  private void draw(int row, SplittableRandom random, int places, int month) {
    int relations = relationsOf(random);
    int ageMonths = random.nextInt(90 * 12);
    birthMonth[row] = (short) (month - ageMonths);
    sex[row] = (byte) random.nextInt(Sex.values().length);
    isManagerOrTechnician[row] = (byte) orUnknown(random, 10, random.nextInt(2));
    place[row] = (short) random.nextInt(places);
    benefitPlace[row] = (short) orUnknown(random, 90, random.nextInt(places));
    registration[row] = (byte) orUnknown(random, 2, random.nextInt(Registration.values().length));
    isStudent[row] = (byte) orUnknown(random, 2, random.nextInt(10) == 0 ? 1 : 0);
    monthsEarlyWanted[row] = (short) orUnknown(random, 10, sometimes(random, 20, 48));
    monthsLateAgreed[row] = (short) orUnknown(random, 10, sometimes(random, 10, 48));
    int workingMonths = Math.max(1, Math.min(ageMonths - 20 * 12, 40 * 12));
    creditedMonths[row] = (short) orUnknown(random, 3, random.nextInt(workingMonths));
    averageIndex[row] = orUnknown(random, 3, 60_000_000L + random.nextInt(240_000_000));
    accountBalance[row] = orUnknown(random, 3, random.nextInt(30_000_000));
    preAccountYears[row] = (int) orUnknown(random, 3, sometimes(random, 30, 200_000));
    preAccountIndex[row] = orUnknown(random, 10, 60_000_000L + random.nextInt(140_000_000));
    firstRelation[row + 1] = firstRelation[row] + relations;
    for (int at = firstRelation[row]; at < firstRelation[row + 1]; at++) {
      employmentForm[at] = (byte) (random.nextInt(2) == 0 ? 0 : random.nextInt(FORMS));
      insurancePlace[at] = (short) orUnknown(random, 80, random.nextInt(places));
      monthlyWage[at] = orUnknown(random, 5, 200_000 + random.nextInt(3_000_000));
      chosenBase[at] = orUnknown(random, 20, 300_000 + random.nextInt(2_000_000));
    }
  }

  private static long orUnknown(SplittableRandom random, int percent, long value) {
    return random.nextInt(100) < percent ? UNKNOWN : value;
  }

  private static int sometimes(SplittableRandom random, int percent, int bound) {
    return random.nextInt(100) < percent ? random.nextInt(bound) : 0;
  }
}
