package org.openshebao.publishing.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;

class MessagesTest {

  @Test
  void hasTheSameKeysInBothLanguages() {
    assertThat(Messages.keys(Locale.ENGLISH))
        .isNotEmpty()
        .isEqualTo(Messages.keys(Locale.SIMPLIFIED_CHINESE));
  }

  @Test
  void fillsInNumbersAndLabels() {
    assertThat(Messages.get("table.absent.count", "3", "40"))
        .isEqualTo(new Label("Cells without a value: 3 of 40.", "无数值的单元格：40 个中的 3 个。"));
    assertThat(Messages.get("unit.in", new Label("persons", "人")))
        .isEqualTo(new Label("(persons)", "（人）"));
  }

  @Test
  void namesTheNearestKeyToOneThatIsMissing() {
    assertThatThrownBy(() -> Messages.get("page.tpo"))
        .hasMessage("There is no message \"page.tpo\". Maybe \"page.top\"?");
  }
}
