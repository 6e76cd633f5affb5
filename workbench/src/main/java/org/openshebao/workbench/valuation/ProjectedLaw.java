package org.openshebao.workbench.valuation;

import java.util.Locale;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.workbench.valuation.ValuationOutline.LawNames;
import org.openshebao.workbench.valuation.ValuationOutline.Overlay;

/// The law beyond its last known date, as an overlay of grade assumption: benefit bases and what follows them grow with wages.
final class ProjectedLaw {

  private ProjectedLaw() {}

  /// Lays the projected values over a law.
  ///
  /// @param bases  yearly benefit base by years after the base year
  static Law over(Law law, LawNames names, int baseYear, double[] bases) {
    return law.with(reform(names, baseYear, bases));
  }

  /// The overlay, as a reform that can be printed.
  static Reform reform(LawNames names, int baseYear, double[] bases) {
    StringBuilder text =
        new StringBuilder(
            """
            id: valuation-projected-law
            label: {en: Law beyond its last known date, 'zh': 已知日期之后的推定法律参数}
            changes:
            """);
    for (Overlay overlay : names.overlays()) {
      int from = overlay.from() == 0 ? baseYear : overlay.from();
      Double overBase = overlay.overBase();
      if (overBase == null) {
        text.append(
            "  - {parameter: %s, from: %d-01-01, places: [%s], value: %s}%n"
                .formatted(overlay.parameter(), from, names.place(), overlay.value())
                .replace("\r", ""));
        continue;
      }
      for (int t = Math.max(0, from - baseYear); t < bases.length; t++) {
        int year = baseYear + t;
        text.append(
            String.format(
                Locale.ROOT,
                "  - {parameter: %s, from: %d-01-01, to: %d-12-31, places: [%s], value: %.2f}\n",
                overlay.parameter(),
                year,
                year,
                names.place(),
                bases[t] / 12 * overBase));
      }
    }
    return ReformFile.read("projected law", text.toString());
  }

  /// The benefit base of a year as the overlay gives it, to the fen, a year.
  static double base(double[] bases, int t) {
    return Math.rint(bases[t] / 12 * 100) / 100 * 12;
  }
}
