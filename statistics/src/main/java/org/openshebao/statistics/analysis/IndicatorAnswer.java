package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.Request.ContrastSpec;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.indicator.CatalogueYaml;
import org.openshebao.statistics.indicator.CoverageCheck;
import org.openshebao.statistics.indicator.GroupContrast;
import org.openshebao.statistics.indicator.IndicatorCatalogue;
import org.openshebao.statistics.indicator.IndicatorPlan;
import org.openshebao.statistics.indicator.IndicatorVersion;
import org.openshebao.statistics.indicator.SampleCoverage;

/// Finds the definition of an indicator that is asked for, and whether the sample can tell it.
final class IndicatorAnswer {

  private final PublicationSpec spec;
  private final Path folder;
  private @Nullable IndicatorCatalogue catalogue;

  IndicatorAnswer(PublicationSpec spec, Path folder) {
    this.spec = spec;
    this.folder = folder;
  }

  private IndicatorCatalogue catalogue() {
    IndicatorCatalogue known = catalogue;
    if (known == null) {
      String own = spec.definitions();
      known = CatalogueYaml.read(own == null ? null : folder.resolve(own));
      catalogue = known;
    }
    return known;
  }

  private SampleCoverage sample(Request.OfIndicator ask) {
    SampleCoverage sample = spec.sample();
    if (sample == null) {
      throw new IllegalArgumentException(
          "The indicator %s needs to know whom the sample stands for. Maybe sample: {population: employed, ages: [15, 64]}?"
              .formatted(ask.question().indicator()));
    }
    return sample;
  }

  /// The definition that counts.
  IndicatorVersion version(Request.OfIndicator ask) {
    SampleCoverage sample = sample(ask);
    sample.populations().forEach(catalogue().universes()::get);
    return catalogue()
        .version(
            ask.question().indicator(),
            ask.question().on() != null ? ask.question().on() : sample.date());
  }

  /// Why the sample cannot tell it; empty when it can.
  Optional<Label> refusal(Request.OfIndicator ask, IndicatorVersion version) {
    return CoverageCheck.refusal(catalogue().universes(), version, sample(ask), ask.question());
  }

  IndicatorPlan plan(
      Request.OfIndicator ask, IndicatorVersion version, Microdata data, Scope scope) {
    return IndicatorPlan.of(version, data, ask.question().bindings(), ask.interval(), scope);
  }

  /// The contrasts of the definition, one pair for each domain in which both groups are, and those that the analysis asks for.
  static List<ContrastSpec> contrasts(
      Request.OfIndicator ask, IndicatorVersion version, Estimates estimates) {
    List<ContrastSpec> contrasts = new ArrayList<>();
    GroupContrast groups = version.groups();
    if (groups != null) {
      List<String> names = ContrastBuilder.names(estimates);
      Map<String, String> compared = new LinkedHashMap<>();
      Map<String, String> reference = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        Map<String, String> domain = new LinkedHashMap<>(estimates.list().get(i).domain());
        String group = domain.remove(IndicatorPlan.groupColumn(version));
        String rest = String.join(" x ", domain.values());
        (groups.compared().en().equals(group) ? compared : reference).put(rest, names.get(i));
      }
      compared.forEach((rest, name) -> {
        String other = reference.get(rest);
        if (other == null) {
          return;
        }
        String of = rest.isEmpty() ? "" : rest + ": ";
        contrasts.add(
            new ContrastSpec(
                "%s%s less %s".formatted(of, groups.compared().en(), groups.reference().en()),
                Map.of(name, 1.0, other, -1.0),
                null));
        if (isPositive(estimates, names, name) && isPositive(estimates, names, other)) {
          contrasts.add(
              new ContrastSpec(
                  "%slog of %s over %s"
                      .formatted(of, groups.compared().en(), groups.reference().en()),
                  Map.of(),
                  "log(`%s` / `%s`)".formatted(name, other)));
        }
      });
    }
    contrasts.addAll(ask.contrasts());
    return contrasts;
  }

  private static boolean isPositive(Estimates estimates, List<String> names, String name) {
    Estimate estimate = estimates.list().get(names.indexOf(name));
    return estimate.value() != null && estimate.value() > 0;
  }
}
