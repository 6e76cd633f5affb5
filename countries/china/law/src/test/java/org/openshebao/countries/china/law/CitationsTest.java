package org.openshebao.countries.china.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openshebao.law.Law;
import org.openshebao.law.rule.RuleInfo;

/// Every citation of a rule reads in Chinese too.
class CitationsTest {

  @Test
  void noCitationIsLeftInEnglish() {
    Law law = Law.load("china");

    assertThat(law.parts().rules()).hasSizeGreaterThan(90);
    for (RuleInfo rule : law.parts().rules()) {
      assertThat(law.cite(rule.cites()).zh())
          .as(rule.javaName())
          .doesNotContainPattern("[A-Za-z]{2,}");
    }
  }
}
