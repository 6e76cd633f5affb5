package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertOnly;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;
import org.openshebao.law.Examplia;
import org.openshebao.law.parts.LawManifest;

class ManifestFactsTest {

  private static final String ANCHOR = "retirement_month: retirementMonth\n";

  private static Examplia with(String more) {
    return new Examplia().manifest(ANCHOR, ANCHOR + more);
  }

  @Test
  void readsWhenItWasCheckedAndWhatRoomsAreCalled() {
    LawManifest manifest =
        with("checked: 2025-03-01\nrooms:\n  pension: {en: Pensions, zh: 养老金}\nown_law: [XX-1]\n")
            .parts()
            .manifest();

    assertThat(manifest.checked()).isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(manifest.roomLabel("pension")).isEqualTo(new Label("Pensions", "养老金"));
    assertThat(manifest.roomLabel("medical")).isEqualTo(Label.same("medical"));
    assertThat(manifest.ownLaw()).containsExactly("XX-1");
  }

  @Test
  void conditionsThatFactsMustNotContradictExistAndAreYesOrNo() {
    assertThat(with("facts_agree: [pension.hasQualifyingPeriod]\n").problems()).isEmpty();
    assertOnly(
        with("facts_agree: [pension.hasQualifyingPeriot]\n").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "facts_agree",
        "There is no variable \"pension.hasQualifyingPeriot\"");
    assertOnly(
        with("facts_agree: [creditedMonths]\n").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "facts_agree",
        "creditedMonths");
  }

  @Test
  void aPlaceWithALawOfItsOwnIsAPlace() {
    assertThat(with("own_law: [XX-2]\n").problems()).isEmpty();
    assertOnly(
        with("own_law: [XX-9]\n").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "own_law",
        "There is no place \"XX-9\"");
  }
}
