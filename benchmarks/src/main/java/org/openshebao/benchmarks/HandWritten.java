package org.openshebao.benchmarks;

import static org.openshebao.benchmarks.Answers.NOT_ENTITLED;
import static org.openshebao.benchmarks.Answers.UNKNOWN;
import static org.openshebao.benchmarks.Answers.VALUE;

import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Registration;
import org.openshebao.countries.china.law.Sex;

/// The large set of rules as a programmer would write it for speed alone: one loop, formulas in line, numbers in arrays.
///
/// It says of each answer whether it is a value, *not entitled* or unknown, and not by which condition or input.
final class HandWritten {

  private static final byte MALE = (byte) Sex.MALE.ordinal();
  private static final byte LOCAL = (byte) Registration.LOCAL.ordinal();
  private static final int PUBLIC_SERVICE = EmploymentForm.PUBLIC_SERVICE.ordinal();
  private static final int STUDENT = EmploymentForm.STUDENT.ordinal();
  private static final int RETIRED = EmploymentForm.RETIRED.ordinal();
  private static final int DISPATCHED = EmploymentForm.DISPATCHED.ordinal();
  private static final int OWN_ACCOUNT = EmploymentForm.OWN_ACCOUNT.ordinal();
  private static final int MUST = 0;
  private static final int MAY = 1;

  private final Figures figures;
  private final People people;
  private final Answers answers;

  HandWritten(Figures figures, People people, Answers answers) {
    this.figures = figures;
    this.people = people;
    this.answers = answers;
  }

  /// Computes the persons from `first` to before `end`, each with their relations.
  void run(int first, int end) {
    for (int person = first; person < end; person++) {
      int reached = person(person);
      int firstRelation = people.firstRelation[person];
      int endRelation = people.firstRelation[person + 1];
      for (int relation = firstRelation; relation < endRelation; relation++) {
        relation(relation, person, reached);
      }
    }
  }

  /// Retirement and pension of a person; whether the retirement age is reached, −1 when unknown.
  private int person(int row) {
    Figures f = figures;
    int birth = people.birthMonth[row];
    int post = people.isManagerOrTechnician[row];
    int credited = people.creditedMonths[row];
    boolean male = people.sex[row] == MALE;
    int oldAge = male ? f.men : post < 0 ? -1 : post == 1 ? f.womenInPosts : f.otherWomen;
    int reached;
    int retirement = -1;
    int enough = -1;
    if (oldAge < 0) {
      answers.unknown(0, row);
      answers.unknown(1, row);
      int ageMonths = f.month - birth;
      reached = ageMonths < 12 * f.otherWomen ? 0 : ageMonths >= 12 * f.men ? 1 : -1;
    } else {
      int oldMonth = birth + 12 * oldAge;
      int k = oldMonth - f.reformFirstMonth;
      int delay = k < 0 ? 0 : Math.min(f.delayAtMost[oldAge], k / f.delayStep[oldAge] + 1);
      int statutory = oldMonth + delay;
      answers.value(0, row, statutory);
      answers.value(1, row, 12 * oldAge + delay);
      reached = f.month >= statutory ? 1 : 0;
      int early = people.monthsEarlyWanted[row];
      int late = people.monthsLateAgreed[row];
      if (early > 0) {
        int earliest = Math.max(oldMonth, statutory - Math.min(early, f.earlyAtMost));
        int needed = f.minimumMonths[earliest - Figures.FIRST_MONTH];
        if (credited >= 0 && needed >= 0) {
          retirement = credited >= needed ? earliest : statutory;
        }
      } else if (late > 0) {
        retirement = statutory + Math.min(late, f.lateAtMost);
      } else {
        retirement = statutory;
      }
      int needed = f.minimumMonths[statutory - Figures.FIRST_MONTH];
      if (credited >= 0 && needed >= 0 && retirement >= 0) {
        enough = credited >= needed || retirement < statutory ? 1 : 0;
      }
    }
    answers.known(2, row, retirement);
    answers.known(3, row, reached);
    answers.known(4, row, enough);
    if (retirement < 0) {
      answers.unknown(5, row);
    } else if (f.month < retirement) {
      answers.none(5, row);
    } else if (enough < 0) {
      answers.unknown(5, row);
    } else if (enough == 0) {
      answers.none(5, row);
    } else {
      answers.known(5, row, pension(row, birth, credited, retirement));
    }
    return reached;
  }

  /// Basic, account and transitional pension; −1 when a figure is not known.
  private long pension(int row, int birth, int credited, int retirement) {
    Figures f = figures;
    int at = retirement - Figures.FIRST_MONTH;
    int place = people.benefitPlace[row] >= 0 ? people.benefitPlace[row] : people.place[row];
    long base = f.benefitBase[place * Figures.MONTHS + at];
    long index = people.averageIndex[row];
    long balance = people.accountBalance[row];
    long preYears = people.preAccountYears[row];
    int age = Math.floorDiv(retirement - birth, 12);
    long divisor = f.divisor[age * Figures.MONTHS + at];
    if (base < 0 || index < 0 || balance < 0 || preYears < 0 || divisor < 0) {
      return -1;
    }
    long years = (credited * 10_000L + 6) / 12;
    long basic =
        timesOver(base * (index + 100_000_000), years * f.accrual, 2_000_000_000_000_000_000L);
    long account = (balance * 10_000 + divisor / 2) / divisor;
    long transitional = 0;
    if (preYears > 0) {
      long coefficient = f.transitionalCoefficient[place * Figures.MONTHS + at];
      long preIndex = people.preAccountIndex[row];
      if (coefficient < 0 || preIndex < 0) {
        return -1;
      }
      transitional = timesOver(base * preIndex, preYears * coefficient, 1_000_000_000_000_000_000L);
    }
    return basic + account + transitional;
  }

  /// Base, contributions and participation of a relation.
  private void relation(int row, int person, int reached) {
    Figures f = figures;
    int form = people.employmentForm[row];
    boolean employed = form <= DISPATCHED;
    boolean flexible = form > DISPATCHED && form <= OWN_ACCOUNT;
    boolean isPublic = form == PUBLIC_SERVICE;
    int place = people.insurancePlace[row] >= 0 ? people.insurancePlace[row] : people.place[person];
    long base = -1;
    if (employed || flexible || isPublic) {
      long amount = flexible ? people.chosenBase[row] : people.monthlyWage[row];
      long floor = f.contributionFloor[place];
      long ceiling = f.contributionCeiling[place];
      if (amount >= 0 && floor >= 0 && ceiling >= 0) {
        base = Math.min(Math.max(amount, floor), ceiling);
      }
      answers.known(6, row, base);
    } else {
      answers.none(6, row);
    }
    long worker = 0;
    long employer = 0;
    long alone = 0;
    if (employed) {
      worker = share(base, f.workerRate);
      employer = share(base, f.employerRate[place]);
      answers.known(7, row, worker);
      answers.known(8, row, employer);
    } else {
      answers.none(7, row);
      answers.none(8, row);
    }
    if (flexible) {
      alone = share(base, f.flexibleRate);
      answers.known(9, row, alone);
    } else {
      answers.none(9, row);
    }
    if (employed || flexible) {
      long account = share(base, employed ? f.accountRate : f.flexibleAccountRate);
      if (worker < 0 || employer < 0 || alone < 0 || account < 0) {
        answers.unknown(10, row);
      } else {
        answers.value(10, row, worker + employer + alone - account);
      }
    } else {
      answers.none(10, row);
    }
    if (isPublic) {
      answers.unknown(11, row);
    } else if (!employed) {
      answers.none(11, row);
    } else {
      long ofWorker = share(base, f.unemploymentWorkerRate[place]);
      long ofEmployer = share(base, f.unemploymentEmployerRate[place]);
      boolean split = ofWorker >= 0 && ofEmployer >= 0;
      answers.known(11, row, split ? ofWorker + ofEmployer : share(base, f.unemploymentTotalRate));
    }
    participation(row, person, reached, form, place);
  }

  private void participation(int row, int person, int reached, int form, int place) {
    Figures f = figures;
    boolean employed = form <= DISPATCHED;
    boolean flexible = form > DISPATCHED && form <= OWN_ACCOUNT;
    boolean isPublic = form == PUBLIC_SERVICE;
    int age = Math.floorDiv(f.month - people.birthMonth[person], 12);
    int registration = people.registration[person];
    boolean shutOut = age < f.workingAge || reached == 1;
    if (!employed && !flexible || shutOut) {
      answers.none(12, row);
    } else {
      int allowed = 1;
      if (flexible && registration != LOCAL) {
        long required = f.registrationRequired[place];
        allowed = required < 0 || required == 1 && registration < 0 ? -1 : required == 1 ? 0 : 1;
      }
      byte kind = reached < 0 || allowed < 0 ? UNKNOWN : allowed == 0 ? NOT_ENTITLED : VALUE;
      answers.answer(12, row, employed ? MUST : MAY, kind);
    }
    int student = people.isStudent[person];
    if (employed
        || isPublic
        || form == RETIRED
        || age < f.residentsAge
        || age >= f.residentsPensionAge
        || form == STUDENT) {
      answers.none(13, row);
    } else if (student != 0) {
      answers.answer(13, row, 0, student < 0 ? UNKNOWN : NOT_ENTITLED);
    } else {
      answers.answer(
          13, row, MAY, registration < 0 ? UNKNOWN : registration == LOCAL ? VALUE : NOT_ENTITLED);
    }
    byte ofEmployees =
        isPublic
            ? UNKNOWN
            : !employed || age < f.workingAge
                ? NOT_ENTITLED
                : reached < 0 ? UNKNOWN : reached == 1 ? NOT_ENTITLED : VALUE;
    answers.answer(14, row, MUST, ofEmployees);
    answers.answer(15, row, MUST, ofEmployees);
    if (!employed && !flexible && !isPublic || shutOut) {
      answers.none(16, row);
    } else if (reached < 0) {
      answers.unknown(16, row);
    } else {
      long open = flexible ? f.maternityAllowance[place] : 1;
      answers.answer(
          16, row, flexible ? MAY : MUST, open < 0 ? UNKNOWN : open == 0 ? NOT_ENTITLED : VALUE);
    }
  }

  /// Amount × rate in millionths, half up; −1 when either is not known.
  static long share(long amount, long rate) {
    return amount < 0 || rate < 0 ? -1 : (amount * rate + 500_000) / 1_000_000;
  }

  /// a · b ÷ d, half up, for a product of up to 128 bits and a quotient below 2^50: a guess as a double, put right exactly.
  private static long timesOver(long a, long b, long d) {
    long quotient = (long) ((double) a * (double) b / (double) d);
    long remainder = a * b - quotient * d;
    if (remainder < 0) {
      quotient--;
      remainder += d;
    } else if (remainder >= d) {
      quotient++;
      remainder -= d;
    }
    return remainder >= d - remainder ? quotient + 1 : quotient;
  }
}
