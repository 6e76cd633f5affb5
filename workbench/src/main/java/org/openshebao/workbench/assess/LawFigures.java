package org.openshebao.workbench.assess;

import java.util.List;
import org.openshebao.workbench.lawbook.LawInForce;

/// What a law says without anybody in particular: retirement ages, contributions, schemes of residents, named careers.
///
/// @param outline  what was asked
/// @param places  codes, in order
/// @param retirement  statutory ages by cohort
/// @param contributions  what is paid
/// @param residents  what the schemes of residents ask and give
/// @param careers  what comes of it
public record LawFigures(
    Outline outline,
    List<String> places,
    RetirementSchedule retirement,
    ContributionGrid contributions,
    ResidentsGrid residents,
    NamedCareers careers) {

  public LawFigures {
    places = List.copyOf(places);
  }

  /// Computes them for places.
  public static LawFigures compute(LawInForce law, Outline outline, List<String> places) {
    int month = law.month();
    return new LawFigures(
        outline,
        places,
        RetirementSchedule.compute(law.law(), month, outline.retirement()),
        ContributionGrid.compute(law.law(), month, places, outline.contributions()),
        ResidentsGrid.compute(law.law(), month, places, outline.residents()),
        NamedCareers.compute(law.law(), month, places, outline));
  }
}
