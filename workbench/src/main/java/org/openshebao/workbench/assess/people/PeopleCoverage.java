package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.simulation.plan.Plan;

/// Legal and effective coverage of people, and the gap between the two taken apart.
public final class PeopleCoverage {

  private final List<Scope> scopes;
  private final List<Dimension> dimensions;
  private final List<CoverageTally> tallies = new ArrayList<>();
  private final List<int[]> positions = new ArrayList<>();
  private final ReasonTally reasons;
  private final int[][] scopeSchemes;
  private final int schemes;
  private final boolean[] forWork;

  PeopleCoverage(
      PeopleOutline outline, Plan plan, List<Dimension> dimensions, List<Grouping> groupings) {
    scopes = Scope.list(outline);
    this.dimensions = List.copyOf(dimensions);
    schemes = outline.schemes().size();
    forWork = new boolean[schemes];
    for (int i = 0; i < schemes; i++) {
      forWork[i] = outline.schemes().get(i).forWork();
    }
    scopeSchemes = scopes.stream().map(Scope::numbers).toArray(int[][]::new);
    reasons = new ReasonTally(plan, scopes.size(), schemes);
    for (Grouping grouping : groupings) {
      tallies.add(new CoverageTally(grouping, schemes, scopes.size()));
      positions.add(grouping.dimensions().stream().mapToInt(this.dimensions::indexOf).toArray());
    }
  }

  /// Branches, then schemes.
  public List<Scope> scopes() {
    return scopes;
  }

  /// A tally for each grouping, everybody first.
  public List<CoverageTally> tallies() {
    return List.copyOf(tallies);
  }

  /// Everybody.
  public CoverageTally all() {
    return tallies.getFirst();
  }

  /// Why persons are in their class.
  public ReasonTally reasons() {
    return reasons;
  }

  /// Counts a slice, its persons one after another.
  void add(CoverageSlice slice, long[] weights, int[][] groups) {
    Gap[] classes = new Gap[scopeSchemes.length];
    Legal[] told = new Legal[schemes];
    for (int person = 0; person < weights.length; person++) {
      slice.look(person);
      long weight = weights[person];
      for (int scope = 0; scope < classes.length; scope++) {
        Scope of = scopes.get(scope);
        Gap gap = GapRule.classify(scopeSchemes[scope], of.exclusive(), of.insuresWork(), slice);
        classes[scope] = gap;
        if (!gap.isCovered() && gap != Gap.DORMANT) {
          int scheme = decider(scopeSchemes[scope], gap, slice);
          reasons.add(scope, gap, scheme, slice.reason(scheme), weight);
        }
      }
      for (int scheme = 0; scheme < schemes; scheme++) {
        Legal legal = slice.legal(scheme);
        boolean isOutside = forWork[scheme] && slice.isOutOfWork() && !legal.isOpen();
        told[scheme] = isOutside ? Legal.NOT_IN_WORK : legal;
      }
      for (int i = 0; i < tallies.size(); i++) {
        CoverageTally tally = tallies.get(i);
        int group = tally.grouping().of(groups, positions.get(i), person);
        tally.addPerson(group, weight);
        for (int scheme = 0; scheme < schemes; scheme++) {
          tally.addStatus(group, scheme, told[scheme], slice.enrolled(scheme), weight);
        }
        for (int scope = 0; scope < classes.length; scope++) {
          tally.addGap(group, scope, classes[scope], weight);
        }
      }
    }
  }

  /// The scheme that put somebody into a class: the first that says what the class says.
  private static int decider(int[] numbers, Gap gap, CoverageSlice slice) {
    for (int scheme : numbers) {
      boolean decides =
          switch (gap) {
            case BREACH -> slice.legal(scheme) == Legal.MUST;
            case NOT_JOINED -> slice.legal(scheme) == Legal.MAY;
            case LAW_NOT_KNOWN -> slice.legal(scheme) == Legal.NOT_KNOWN;
            case TOO_YOUNG -> slice.legal(scheme) == Legal.TOO_YOUNG;
            case TOO_OLD -> slice.legal(scheme) == Legal.TOO_OLD;
            case ENROLMENT_NOT_KNOWN -> slice.enrolled(scheme) == Enrolled.NOT_KNOWN;
            default -> true;
          };
      if (decides) {
        return scheme;
      }
    }
    return numbers[0];
  }
}
