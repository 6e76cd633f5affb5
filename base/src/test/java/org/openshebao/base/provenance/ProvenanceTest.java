package org.openshebao.base.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Test
  void gathersWhatAResultWasMadeFrom() {
    Provenance gathered =
        Provenance.ofProgram("0.1.0").withLaw("china", "3f2a", DAY).withData("9c41").withSeed(42);

    assertThat(gathered).isEqualTo(new Provenance("china", "3f2a", DAY, "9c41", 42L, "0.1.0"));
  }

  @Test
  void refusesALawWithoutItsDateOrHash() {
    assertThatThrownBy(() -> new Provenance("china", "3f2a", null, null, null, "0.1.0"))
        .hasMessageContaining("id, hash and date together");
    assertThatThrownBy(() -> new Provenance("china", null, DAY, null, null, "0.1.0"))
        .hasMessageContaining("hash null");
  }

  @Test
  void refusesBlanks() {
    assertThatThrownBy(() -> Provenance.ofProgram(" ")).hasMessageContaining("program version");
    assertThatThrownBy(() -> Provenance.ofProgram("0.1.0").withData(""))
        .hasMessageContaining("data digest");
  }
}
