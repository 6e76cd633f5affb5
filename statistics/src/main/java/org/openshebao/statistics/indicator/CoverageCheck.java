package org.openshebao.statistics.indicator;

import java.util.List;
import java.util.Optional;
import org.openshebao.base.text.Label;

/// Whether a sample can tell an indicator: it must have every member of the denominator.
public final class CoverageCheck {

  private CoverageCheck() {}

  /// Why it cannot; empty when it can.
  public static Optional<Label> refusal(
      Universes universes,
      IndicatorVersion version,
      SampleCoverage sample,
      IndicatorQuestion asked) {
    Universe wanted = universes.get(version.universe());
    boolean population = universes.cover(sample.populations(), wanted.id());
    AgeRange wantedAges = version.ages();
    AgeRange part = asked.ages();
    if (part != null) {
      if (!version.ages().covers(part)) {
        throw new IllegalArgumentException(
            "The denominator of %s is people %s, of which those %s are no part."
                .formatted(version.indicator(), version.ages().label().en(), part.label().en()));
      }
      wantedAges = part;
    }
    boolean ages = sample.ages().covers(wantedAges);
    if (!population || !ages) {
      return Optional.of(
          new Label(
              "The denominator of %s is %s %s; the sample stands for %s %s and does not cover it."
                  .formatted(
                      version.indicator(),
                      wanted.label().en(),
                      wantedAges.label().en(),
                      names(universes, sample, true),
                      sample.ages().label().en()),
              "指标%s的分母为%s（%s）；样本代表%s（%s），未覆盖该分母。"
                  .formatted(
                      version.indicator(),
                      wanted.label().zh(),
                      wantedAges.label().zh(),
                      names(universes, sample, false),
                      sample.ages().label().zh())));
    }
    String area = asked.area();
    if (area != null && !sample.coversArea(area)) {
      return Optional.of(
          new Label(
              "The indicator is asked for the area %s; the sample covers %s."
                  .formatted(area, areas(sample, "no stated area")),
              "所求地区为%s；样本覆盖%s。".formatted(area, areas(sample, "的地区未说明"))));
    }
    return Optional.empty();
  }

  private static String areas(SampleCoverage sample, String none) {
    return sample.areas().isEmpty() ? none : String.join(", ", sample.areas());
  }

  private static String names(Universes universes, SampleCoverage sample, boolean english) {
    List<String> names =
        sample.populations().stream()
            .map(universes::get)
            .map(Universe::label)
            .map(label -> english ? label.en() : label.zh())
            .toList();
    return String.join(english ? " and " : "和", names);
  }
}
