package org.openshebao.law.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertOnly;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Examplia;

class GapTest {

  private static final String WORDS =
      "missing: {en: Accrual, zh: 比例}, needed: {en: the act, zh: 法律}";

  private static List<Problem> check(String gap) {
    return new Examplia().gaps("accrual:\n  {" + gap + ", " + WORDS + "}\n").problems();
  }

  @Test
  void aGapThatIsOneIsNoProblem() {
    assertThat(check("room: pension, places: [XX], from: 1990-01-01, to: 2001-06-30")).isEmpty();
    assertThat(
            check(
                "room: pension, parameters: [pension.accrual], places: [XX], from: 1990-01-01, to: 2001-07-31"))
        .isEmpty(); // a month has a value, the others have none
  }

  @Test
  void aGapThatValuesHaveClosedIsToBeTakenOut() {
    assertOnly(
        check("room: pension, parameters: [pension.accrual], places: [XX-1], from: 2015-01-01"),
        "LAW-GAP-CLOSED",
        "gaps.yaml",
        1,
        "accrual",
        "pension.accrual has values at XX-1");
  }

  @Test
  void whatItNamesMustExist() {
    assertOnly(
        check("room: pensoin, places: [XX], from: 1990-01-01"),
        "LAW-GAP",
        "gaps.yaml",
        1,
        "accrual",
        "Maybe \"pension\"?");
    assertOnly(
        check("room: pension, parameters: [pension.acrual], places: [XX], from: 1990-01-01"),
        "LAW-GAP",
        "gaps.yaml",
        1,
        "accrual",
        "Maybe \"pension.accrual\"?");
    assertOnly(
        check("room: pension, places: [XX-9], from: 1990-01-01"),
        "LAW-GAP",
        "gaps.yaml",
        1,
        "accrual",
        "There is no place \"XX-9\".");
    assertOnly(
        check("room: pension, places: [XX], from: 1990-01-01, to: 1989-01-01"),
        "LAW-GAP",
        "gaps.yaml",
        1,
        "accrual",
        "before it begins");
  }

  @Test
  void aFileSaysWhatIsMissingInItAndReadsTheRest() {
    Problems problems = new Problems();

    List<Gap> gaps =
        GapFile.read(
            "gaps.yaml",
            """
            one: {room: pension, places: [XX], from: 1990-01-01}
            two: {room: pension, places: [XX], except: [XX-1], from: 1990-01-01, to: 1999-12-31, %s}
            """
                .formatted(WORDS),
            problems);

    assertThat(gaps).extracting(Gap::id).containsExactly("two");
    assertThat(problems.list()).extracting(Problem::key).containsExactly("one", "one");
    Gap two = gaps.getFirst();
    assertThat(two.touches(LocalDate.of(1999, 12, 31), LocalDate.of(2001, 1, 1))).isTrue();
    assertThat(two.touches(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1))).isFalse();
    assertThat(two.touches(LocalDate.of(1980, 1, 1), LocalDate.of(1989, 12, 31))).isFalse();
  }
}
