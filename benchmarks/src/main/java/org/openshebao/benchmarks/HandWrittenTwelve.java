package org.openshebao.benchmarks;

import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Sex;

/// The small set of rules as a programmer would write it for speed alone; see [HandWritten].
final class HandWrittenTwelve {

  private static final byte MALE = (byte) Sex.MALE.ordinal();
  private static final int PUBLIC_SERVICE = EmploymentForm.PUBLIC_SERVICE.ordinal();
  private static final int DISPATCHED = EmploymentForm.DISPATCHED.ordinal();
  private static final int OWN_ACCOUNT = EmploymentForm.OWN_ACCOUNT.ordinal();

  private final Figures figures;
  private final People people;
  private final Answers answers;

  HandWrittenTwelve(Figures figures, People people, Answers answers) {
    this.figures = figures;
    this.people = people;
    this.answers = answers;
  }

  /// Computes the persons from `first` to before `end`, each with their relations.
  void run(int first, int end) {
    for (int person = first; person < end; person++) {
      person(person);
      int endRelation = people.firstRelation[person + 1];
      for (int row = people.firstRelation[person]; row < endRelation; row++) {
        relation(row, people.place[person]);
      }
    }
  }

  private void person(int row) {
    Figures f = figures;
    int birth = people.birthMonth[row];
    int post = people.isManagerOrTechnician[row];
    boolean male = people.sex[row] == MALE;
    int ageMonths = f.month - birth;
    answers.known(0, row, Math.floorDiv(ageMonths, 12));
    int oldAge = male ? f.men : post < 0 ? -1 : post == 1 ? f.womenInPosts : f.otherWomen;
    if (oldAge < 0) {
      answers.unknown(1, row);
      answers.known(2, row, ageMonths < 12 * f.otherWomen ? 0 : ageMonths >= 12 * f.men ? 1 : -1);
    } else {
      int oldMonth = birth + 12 * oldAge;
      int k = oldMonth - f.reformFirstMonth;
      int delay = k < 0 ? 0 : Math.min(f.delayAtMost[oldAge], k / f.delayStep[oldAge] + 1);
      int statutory = oldMonth + delay;
      answers.known(1, row, statutory);
      answers.known(2, row, f.month >= statutory ? 1 : 0);
    }
  }

  private void relation(int row, int placeOfPerson) {
    Figures f = figures;
    int form = people.employmentForm[row];
    boolean employed = form <= DISPATCHED;
    boolean flexible = form > DISPATCHED && form <= OWN_ACCOUNT;
    int place = people.insurancePlace[row] >= 0 ? people.insurancePlace[row] : placeOfPerson;
    long base = -1;
    if (employed || flexible || form == PUBLIC_SERVICE) {
      long amount = flexible ? people.chosenBase[row] : people.monthlyWage[row];
      long floor = f.contributionFloor[place];
      long ceiling = f.contributionCeiling[place];
      if (amount >= 0 && floor >= 0 && ceiling >= 0) {
        base = Math.min(Math.max(amount, floor), ceiling);
      }
      answers.known(3, row, base);
    } else {
      answers.none(3, row);
    }
    if (employed) {
      answers.known(4, row, HandWritten.share(base, f.workerRate));
      answers.known(5, row, HandWritten.share(base, f.employerRate[place]));
    } else {
      answers.none(4, row);
      answers.none(5, row);
    }
  }
}
