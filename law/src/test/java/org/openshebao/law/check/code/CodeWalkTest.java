package org.openshebao.law.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openshebao.law.examplia.pension.FlatPension;

class CodeWalkTest {

  @Test
  void listsEveryClassThatARuleRuns() {
    CodeWalk walk = new CodeWalk(FlatPension.class.getClassLoader(), "org.openshebao.law.examplia");

    assertThat(walk.follow(FlatPension.class.getName(), "flatPension")).isEmpty();
    assertThat(walk.listClasses())
        .containsExactly(FlatPension.class.getName(), FlatPension.class.getName() + "$Halves");
  }
}
