package org.openshebao.workbench.assess.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.LegalCoverage.Key;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.LegalCoverage.Outcome;
import org.openshebao.workbench.assess.Outline;

/// The counts of legal coverage as a dataset, one row for each place, scheme, form, registration and outcome.
final class CoverageData {

  private static final String NO_REASON = "none";

  private CoverageData() {}

  static Dataset of(Assessment assessment) {
    Outline.Coverage outline = assessment.outline().coverage();
    Law law = assessment.law().law();
    List<String> reasons = reasons(assessment);
    ColumnBuilder place = builder(ColumnSpec.of("place", ColumnType.PLACE));
    ColumnBuilder scheme =
        builder(
            ColumnSpec.code(
                "scheme",
                outline.schemes().stream()
                    .map(named -> new DataCode(named.variable(), named.label()))
                    .toList()));
    ColumnBuilder form =
        builder(
            ColumnSpec.code(
                "form",
                outline.forms().stream()
                    .map(each -> new DataCode(each.code(), each.label()))
                    .toList()));
    ColumnBuilder registration =
        builder(codes(law, outline.registration(), outline.registrations(), "registration"));
    ColumnBuilder outcome =
        builder(
            ColumnSpec.code(
                "outcome",
                Arrays.stream(Kind.values())
                    .map(kind ->
                        new DataCode(kind.name().toLowerCase(Locale.ROOT), Verdicts.kind(kind)))
                    .toList()));
    ColumnBuilder reason =
        builder(
            ColumnSpec.code(
                "reason",
                reasons.stream().map(key -> new DataCode(key, Label.same(key))).toList()));
    ColumnBuilder persons = builder(ColumnSpec.of("persons", ColumnType.COUNT));
    int rows = 0;
    for (Map.Entry<Key, Map<Outcome, Long>> entry : assessment.coverage().counts().entrySet()) {
      for (Map.Entry<Outcome, Long> count : entry.getValue().entrySet()) {
        place.appendPlace(entry.getKey().place());
        scheme.append(entry.getKey().scheme());
        form.append(entry.getKey().form());
        registration.append(entry.getKey().registration());
        outcome.append(count.getKey().kind().ordinal());
        reason.append(reasons.indexOf(name(count.getKey().reason())));
        persons.append(count.getValue());
        rows++;
      }
    }
    return Dataset.builder()
        .origin(new DataOrigin(assessment.population().source().en(), "see the source", false))
        .add(
            Rows.builder("coverage", rows)
                .add(place.build())
                .add(scheme.build())
                .add(form.build())
                .add(registration.build())
                .add(outcome.build())
                .add(reason.build())
                .add(persons.build())
                .build())
        .build();
  }

  private static ColumnBuilder builder(ColumnSpec spec) {
    return DataColumn.builder(spec, 16_384);
  }

  private static ColumnSpec codes(Law law, String variableName, List<String> keys, String column) {
    Variable variable = law.variable(variableName);
    return ColumnSpec.code(
        column,
        keys.stream()
            .map(key -> new DataCode(key, variable.codes().get(variable.codeOf(key)).label()))
            .toList());
  }

  private static List<String> reasons(Assessment assessment) {
    return assessment.coverage().counts().values().stream()
        .flatMap(outcomes -> outcomes.keySet().stream())
        .map(outcome -> name(outcome.reason()))
        .distinct()
        .sorted()
        .toList();
  }

  private static String name(String reason) {
    return reason.isEmpty() ? NO_REASON : reason;
  }
}
