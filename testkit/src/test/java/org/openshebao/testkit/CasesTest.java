package org.openshebao.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CasesTest {

  @Test
  void makesUpTheSameCasesInEachRun() {
    assertThat(draw(2025)).isEqualTo(draw(2025)).isNotEqualTo(draw(2026));
  }

  private static List<Object> draw(long seed) {
    List<Object> drawn = new ArrayList<>();
    Cases.forAll(
        seed,
        20,
        some -> {
          drawn.add(some.longBetween(Long.MIN_VALUE, Long.MAX_VALUE));
          drawn.add(some.decimalBetween("0.6", "3", 4));
          drawn.add(some.yesOrNo());
        });
    return drawn;
  }

  @Test
  void saysHowToRunTheFailedCaseAlone() {
    List<Integer> failed = new ArrayList<>();
    Cases.Property below90 =
        some -> {
          int age = some.intBetween(0, 100);
          if (age >= 90) {
            failed.add(age);
            throw new IllegalStateException("too old: " + age);
          }
        };

    Throwable first =
        org.assertj.core.api.Assertions.catchThrowable(() -> Cases.forAll(7, 500, below90));

    String number = first.getMessage().replaceAll("(?s)Case (\\d+) of seed 7.*", "$1");
    assertThat(first)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("with [" + failed.getFirst() + "]: too old: " + failed.getFirst())
        .hasMessageContaining("Cases.rerun(7L, " + number + ", …)")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Cases.rerun(7L, Integer.parseInt(number), below90))
        .hasMessage(first.getMessage());
    assertThat(failed).hasSize(2);
  }

  @Test
  void staysInTheRangeAndVisitsItsEdges() {
    Set<Integer> seen = new TreeSet<>();
    Cases.forAll(1, 2_000, some -> seen.add(some.intBetween(-1_000_000, 2_000_000)));

    assertThat(seen).contains(-1_000_000, -999_999, -1, 0, 1, 1_999_999, 2_000_000);
    assertThat(seen).allMatch(number -> number >= -1_000_000 && number <= 2_000_000);
    assertThat(seen).hasSizeGreaterThan(1_000);
  }

  @Test
  void takesRangesOfOneNumberAndOfAllNumbers() {
    Set<Long> seen = new TreeSet<>();
    Cases.forAll(
        1,
        1_000,
        some -> {
          assertThat(some.intBetween(5, 5)).isEqualTo(5);
          assertThat(some.longBetween(Long.MIN_VALUE, 0)).isNotPositive();
          seen.add(some.longBetween(Long.MIN_VALUE, Long.MAX_VALUE));
        });

    assertThat(seen).contains(Long.MIN_VALUE, Long.MAX_VALUE);
    assertThatThrownBy(() -> Cases.forAll(1, 1, some -> some.intBetween(2, 1)))
        .hasMessageContaining("No number is from 2 to 1");
  }

  @Test
  void drawsDecimalsWithTheirScaleAndEveryChoice() {
    Set<TimeUnit> chosen = EnumSet.noneOf(TimeUnit.class);
    Cases.forAll(
        1,
        1_000,
        some -> {
          BigDecimal index = some.decimalBetween("0.6", "3", 4);
          assertThat(index).isBetween(new BigDecimal("0.6"), new BigDecimal("3"));
          assertThat(index.scale()).isEqualTo(4);
          assertThat(some.doubleBetween(-1, 1)).isBetween(-1.0, 1.0);
          chosen.add(some.oneOf(TimeUnit.values()));
        });

    assertThat(chosen).hasSize(TimeUnit.values().length);
  }

  @Test
  void refusesToCheckNothing() {
    assertThatThrownBy(() -> Cases.forAll(1, 0, some -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
