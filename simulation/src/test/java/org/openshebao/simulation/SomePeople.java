package org.openshebao.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.People.Home;
import org.openshebao.simulation.People.Job;
import org.openshebao.simulation.People.Member;
import org.openshebao.simulation.person.Spell;
import org.openshebao.testkit.Some;

/// Makes up people of Examplia: households of up to five persons, persons with up to three jobs, some facts left out.
public final class SomePeople {

  private final Law law;
  private final Some some;
  private final int oneInUnknown;

  /// About one fact in `oneInUnknown` is left out.
  public SomePeople(Law law, Some some, int oneInUnknown) {
    this.law = law;
    this.some = some;
    this.oneInUnknown = oneInUnknown;
  }

  public People people(int homes) {
    List<Home> made = new ArrayList<>();
    for (int i = 0; i < homes; i++) {
      List<Member> members = new ArrayList<>();
      for (int m = some.intBetween(0, 5); m > 0; m--) {
        List<Job> jobs = new ArrayList<>();
        for (int j = some.intBetween(0, 3); j > 0; j--) {
          jobs.add(new Job(facts(Entity.RELATION)));
        }
        members.add(new Member(facts(Entity.PERSON), career(), jobs));
      }
      made.add(new Home(facts(Entity.HOUSEHOLD), members));
    }
    return new People(made);
  }

  private Map<String, Long> facts(Entity entity) {
    Map<String, Long> facts = new LinkedHashMap<>();
    for (Variable variable : law.variables()) {
      boolean known = some.random().nextInt(oneInUnknown) != 0;
      if (variable.isInput() && variable.of() == entity && variable.unit() != null && known) {
        facts.put(variable.simpleName(), value(variable));
      }
    }
    return facts;
  }

  private long value(Variable variable) {
    return switch (variable.unit()) {
      case FEN -> some.longBetween(0, some.oneOf(100_000L, 500_000L, 4_000_000L));
      case MONTHS -> some.intBetween(0, 480);
      case DAYS -> some.intBetween(0, 31);
      case COUNT -> some.intBetween(0, 6);
      case AGE_YEARS -> some.intBetween(0, 110);
      case MONTH -> month(variable.simpleName());
      case DATE -> some.intBetween(0, 30_000);
      case YES_NO -> some.yesOrNo() ? 1 : 0;
      case RATE -> some.longBetween(0, 1_000_000);
      case INDEX -> some.longBetween(0, 300_000_000);
      case YEARS -> some.longBetween(0, 400_000);
      case DIVISOR -> some.longBetween(1, 2_000_000);
      case CODE -> some.intBetween(0, variable.codes().size() - 1);
      case PLACE -> some.intBetween(0, law.places().size() - 1);
      case FRACTION -> throw new IllegalArgumentException("No input is a fraction.");
    };
  }

  private int month(String name) {
    return switch (name) {
      case "birthMonth" -> some.intBetween(CalendarMonth.of(1935, 1), CalendarMonth.of(2024, 12));
      case "entryMonth" -> some.intBetween(CalendarMonth.of(1990, 1), CalendarMonth.of(2005, 12));
      default -> some.intBetween(CalendarMonth.of(1990, 1), CalendarMonth.of(2030, 12));
    };
  }

  private List<Spell> career() {
    List<Spell> spells = new ArrayList<>();
    int year = some.oneOf(1993, 1995, 2000, 2008);
    for (int i = some.intBetween(0, 8); i > 0; i--) {
      int first = some.intBetween(1, 12);
      spells.add(
          new Spell(
              CalendarMonth.of(year, first),
              some.intBetween(1, 13 - first),
              some.longBetween(0, 1_000_000),
              law.places().get(some.intBetween(0, law.places().size() - 1)).code(),
              0));
      year += some.intBetween(1, 2);
    }
    return spells;
  }
}
