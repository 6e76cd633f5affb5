package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.text.Label;

/// Chooses among what columns may be; where nothing decides, what is to be decided is said and nothing is chosen.
final class Choice {

  /// Fits that are nearer than this are equally good.
  private static final int MARGIN = 10;

  private Choice() {}

  /// The candidates of a column, the most likely first; two inputs that fit equally well are a doubt.
  static List<Proposal> sort(List<Proposal> candidates) {
    List<Proposal> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparing((Proposal proposal) -> proposal.doubt() != null)
            .thenComparing(Comparator.comparingInt(Proposal::points).reversed())
            .thenComparing(Proposal::target));
    if (sorted.size() < 2 || sorted.getFirst().doubt() != null) {
      return sorted;
    }
    int best = sorted.getFirst().points();
    List<String> equal =
        sorted.stream()
            .filter(proposal -> proposal.doubt() == null && best - proposal.points() < MARGIN)
            .map(proposal -> name(proposal))
            .distinct()
            .toList();
    if (equal.size() > 1 && sorted.getFirst().confidence() != Confidence.LOW) {
      Label doubt = Reasons.severalInputs(equal);
      for (int i = 0; i < equal.size(); i++) {
        sorted.set(i, sorted.get(i).withDoubt(doubt));
      }
    }
    return sorted;
  }

  /// Of columns that would be the same thing only the one that fits best stays; equally good ones are all doubts.
  static List<ColumnProposal> resolve(List<ColumnProposal> columns) {
    Map<String, List<ColumnProposal>> rivals = new TreeMap<>();
    for (ColumnProposal column : columns) {
      Role role = column.best().role();
      boolean isOnlyOne = role != Role.SPELL && role != Role.PERSONAL && role != Role.MONTH_OF_YEAR;
      if (role == Role.WEIGHT || (isOnlyOne && column.best().isTaken())) {
        rivals.computeIfAbsent(name(column.best()), key -> new ArrayList<>()).add(column);
      }
    }
    List<ColumnProposal> resolved = new ArrayList<>();
    for (ColumnProposal column : columns) {
      List<ColumnProposal> all = rivals.getOrDefault(name(column.best()), List.of());
      resolved.add(all.size() > 1 && all.contains(column) ? resolve(column, all) : column);
    }
    return resolved;
  }

  private static ColumnProposal resolve(ColumnProposal column, List<ColumnProposal> rivals) {
    int best = rivals.stream().mapToInt(rival -> rival.best().points()).max().orElse(0);
    List<String> equal =
        rivals.stream()
            .filter(rival -> best - rival.best().points() < MARGIN)
            .map(rival -> rival.column().name())
            .toList();
    boolean isBest = best - column.best().points() < MARGIN;
    if (isBest && equal.size() == 1) {
      return column;
    }
    List<Proposal> changed = new ArrayList<>(column.candidates());
    changed.set(
        0,
        column
            .best()
            .withDoubt(
                isBest
                    ? Reasons.severalColumns(equal)
                    : Reasons.betterColumn(String.join(", ", equal))));
    return new ColumnProposal(column.column(), changed);
  }

  private static String name(Proposal proposal) {
    return proposal.target().isEmpty() ? proposal.role().name() : proposal.target();
  }
}
