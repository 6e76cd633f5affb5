package org.openshebao.actuarial.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;

/// Bars in the order of their width.
class TornadoTest {

  private static Variation<Double> by(String id, double low, double high) {
    Label label = Label.same(id);
    return new Variation<>(id, label, label, label, x -> x + low, x -> x + high);
  }

  @Test
  void putsTheWidestFirstAndEqualOnesByTheirNames() {
    Tornado<Double> found =
        Tornado.of(
            10.0,
            List.of(by("c", -1, 1), by("wide", -5, 1), by("a", -1, 1), by("oneSide", 3, 4)),
            x -> x * 2,
            x -> x);

    assertThat(found.base()).isEqualTo(20);
    assertThat(found.bars().stream().map(Tornado.Bar::id).toList())
        .containsExactly("wide", "oneSide", "a", "c");
    assertThat(found.bars().get(0).swing()).isEqualTo(12);
    // Both lie above the base: the bar reaches from it.
    assertThat(found.bars().get(1).swing()).isEqualTo(8);
  }

  @Test
  void whatIsNotDefinedComesLast() {
    Tornado<Double> found =
        Tornado.of(10.0, List.of(by("none", Double.NaN, 1), by("some", -1, 1)), x -> x, x -> x);

    assertThat(found.bars().getLast().id()).isEqualTo("none");
  }
}
