package org.openshebao.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.table.Cell;
import org.openshebao.base.text.Label;

class TileLayoutTest {

  private static Cell named(String en, String zh) {
    return new Cell.Text(new Label(en, zh), null);
  }

  @Test
  void hasASquareForEachOfThe34ProvincesAndNoTwoInOnePlace() {
    List<TileLayout.Square> squares = TileLayout.CHINA.squares();

    assertThat(squares).hasSize(34);
    assertThat(squares).extracting(TileLayout.Square::code).doesNotHaveDuplicates();
    assertThat(squares).extracting(TileLayout.Square::letters).doesNotHaveDuplicates();
    assertThat(squares)
        .extracting(square -> square.row() + "/" + square.column())
        .doesNotHaveDuplicates();
    assertThat(squares).allMatch(square -> square.row() <= 8 && square.column() <= 8);
  }

  @Test
  void findsAProvinceByNameOrCode() {
    assertThat(TileLayout.CHINA.find(named("Guangdong", "广东")))
        .get()
        .extracting("code")
        .isEqualTo("CN-44");
    assertThat(TileLayout.CHINA.find(named("CN-44", "CN-44")))
        .get()
        .extracting("letters")
        .isEqualTo("GD");
    assertThat(TileLayout.CHINA.find(named("CN-GD", "CN-GD")))
        .get()
        .extracting("code")
        .isEqualTo("CN-44");
    assertThat(TileLayout.CHINA.find(named("China", "全国"))).isEmpty();
  }
}
