package org.openshebao.workbench.reform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.plan.ColumnBinding;

/// The columns of a slice of people, by scenario: how the law stands to them, what they owe, receive and measure.
///
/// @param standings  by scenario and scheme
/// @param contributions  by scenario and contribution
/// @param subsidies  by scenario and subsidy
/// @param benefits  by scenario and benefit
/// @param measures  by scenario and measure
/// @param enrolments  by scheme
/// @param evidence  by scheme, for each relation whether it has what shows that somebody pays; empty without such an input
record SliceColumns(
    List<List<StandingColumn>> standings,
    List<List<AmountColumn>> contributions,
    List<List<AmountColumn>> subsidies,
    List<List<AmountColumn>> benefits,
    List<List<ResultColumn>> measures,
    List<EnrolmentColumn> enrolments,
    List<BitSet> evidence) {

  /// How a person in fact stands in a scheme, as the data say.
  ///
  /// @param column  the enrolment
  /// @param enrolled  the code of whoever pays
  /// @param receiving  the code of whoever draws benefits
  record EnrolmentColumn(ResultColumn column, int enrolled, int receiving) {

    /// Whether the person pays; null when it is not known.
    @Nullable Boolean pays(int person) {
      return column.hasValue(person) ? column.value(person) == enrolled : null;
    }

    /// Whether the person draws benefits; null when it is not known.
    @Nullable Boolean receives(int person) {
      return column.hasValue(person) ? column.value(person) == receiving : null;
    }
  }

  /// @param raw  the people before anything was supposed
  static SliceColumns of(ComparisonOutline outline, Law law, Dataset raw, List<Results> results) {
    List<List<StandingColumn>> standings = new ArrayList<>();
    List<List<AmountColumn>> contributions = new ArrayList<>();
    List<List<AmountColumn>> subsidies = new ArrayList<>();
    List<List<AmountColumn>> benefits = new ArrayList<>();
    List<List<ResultColumn>> measures = new ArrayList<>();
    for (Results of : results) {
      standings.add(
          outline.schemes().stream()
              .map(scheme -> new StandingColumn(of, scheme.participation(), outline.must()))
              .toList());
      contributions.add(
          outline.contributions().stream()
              .map(item -> new AmountColumn(of, item.variable()))
              .toList());
      subsidies.add(
          outline.subsidies().stream().map(item -> new AmountColumn(of, item.variable())).toList());
      benefits.add(
          outline.benefits().stream().map(item -> new AmountColumn(of, item.variable())).toList());
      measures.add(outline.measures().stream().map(of::column).toList());
    }
    List<EnrolmentColumn> enrolments = new ArrayList<>();
    for (ComparisonOutline.Scheme scheme : outline.schemes()) {
      ResultColumn column = results.getFirst().column(scheme.enrolment());
      enrolments.add(
          new EnrolmentColumn(
              column,
              law.variable(scheme.enrolment()).codeOf(outline.enrolled()),
              law.variable(scheme.enrolment()).codeOf(outline.receiving())));
    }
    List<BitSet> evidence =
        outline.schemes().stream().map(scheme -> evidence(scheme, law, raw)).toList();
    return new SliceColumns(
        standings, contributions, subsidies, benefits, measures, enrolments, evidence);
  }

  private static BitSet evidence(ComparisonOutline.Scheme scheme, Law law, Dataset raw) {
    BitSet known = new BitSet();
    if (scheme.evidence() != null) {
      Variable variable = law.variable(scheme.evidence());
      ColumnBinding.find(raw, variable)
          .ifPresent(column -> {
            for (int row = 0; row < column.size(); row++) {
              known.set(row, column.isKnown(row));
            }
          });
    }
    return known;
  }
}
