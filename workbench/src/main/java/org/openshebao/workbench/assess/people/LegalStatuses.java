package org.openshebao.workbench.assess.people;

import java.util.List;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;

/// What the law says about one scheme to every person of a slice: the best of what it says about their relations.
final class LegalStatuses {

  private final byte[] legal;
  private final short[] reasons;

  private LegalStatuses(int persons) {
    legal = new byte[persons];
    reasons = new short[persons];
  }

  /// What the law says to a person.
  Legal legal(int person) {
    return Legal.of(legal[person]);
  }

  /// Number of the reason in the plan; 0 when the scheme is open or the person has no relation.
  int reason(int person) {
    return reasons[person];
  }

  /// Reads the answers of a run.
  static LegalStatuses of(Plan plan, ResultColumn column, Dataset people, PeopleOutline outline) {
    int persons = people.rows(Entity.PERSON.key()).size();
    LegalStatuses statuses = new LegalStatuses(persons);
    byte[] ofReason = ofReasons(plan, outline);
    int must = mustCode(column.variable(), outline);
    for (int person = 0; person < persons; person++) {
      var range = people.childRange(Entity.RELATION.key(), person);
      byte best = (byte) Legal.NOT_KNOWN.ordinal();
      short why = 0;
      for (int row = range.first(); row < range.end(); row++) {
        int reason = column.reasonNumber(row);
        byte one;
        if (reason == 0) {
          one = (byte) (column.value(row) == must ? Legal.MUST : Legal.MAY).ordinal();
        } else {
          one = ofReason[reason];
        }
        if (row == range.first() || one < best) {
          best = one;
          why = (short) reason;
        }
      }
      statuses.legal[person] = best;
      statuses.reasons[person] = why;
    }
    return statuses;
  }

  /// What each reason of a plan means here.
  static byte[] ofReasons(Plan plan, PeopleOutline outline) {
    List<Reason> reasons = plan.reasons();
    byte[] legal = new byte[reasons.size() + 1];
    for (int i = 0; i < reasons.size(); i++) {
      legal[i + 1] = (byte) ofReason(reasons.get(i), outline).ordinal();
    }
    return legal;
  }

  private static Legal ofReason(Reason reason, PeopleOutline outline) {
    if (!reason.isNotEntitled()) {
      return Legal.NOT_KNOWN;
    }
    if (outline.tooYoung().contains(reason.key())) {
      return Legal.TOO_YOUNG;
    }
    return outline.tooOld().contains(reason.key()) ? Legal.TOO_OLD : Legal.SHUT_OUT;
  }

  private static int mustCode(Variable variable, PeopleOutline outline) {
    int code = variable.codeOf(outline.must());
    if (code < 0) {
      throw new IllegalArgumentException(
          "%s has no code \"%s\".".formatted(variable.id(), outline.must()));
    }
    return code;
  }
}
