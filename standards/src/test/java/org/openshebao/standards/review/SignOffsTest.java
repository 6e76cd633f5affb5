package org.openshebao.standards.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.standards.Given;
import org.openshebao.standards.finding.Status;

/// Reviews are added, never overwritten; they come back from a file as they were.
class SignOffsTest {

  private static final String ID = "c102.part-V.art-29.2.a";

  private static SignOff signOff(String date, Status status, String comment) {
    return new SignOff(
        ID, null, "2030-01-01", "Li \"Min\"", date, status, SignOff.Decision.OPEN, comment);
  }

  @Test
  void keepsTheHistoryThroughAFile() {
    SignOffs written =
        SignOffs.none()
            .with(
                signOff("2026-03-01", Status.UNDETERMINED, "Does a transfer count?\nAsk: \\ILO\\"))
            .with(signOff("2026-02-01", Status.SATISFIED, null));
    Problems problems = new Problems();

    SignOffs read = SignOffs.read(Given.STANDARDS, "review.yaml", written.toYaml(), problems);

    assertThat(problems.list()).isEmpty();
    assertThat(read.list()).isEqualTo(written.list());
    assertThat(read.history(ID, null))
        .extracting(SignOff::date)
        .containsExactly("2026-02-01", "2026-03-01");
    assertThat(read.latest(ID, null).orElseThrow().status()).isEqualTo(Status.UNDETERMINED);
    assertThat(read.latest(ID, null).orElseThrow().covers(Status.SATISFIED)).isFalse();
    assertThat(read.latest(ID, "CN-44")).isEmpty();
  }

  @Test
  void refusesWhatItCannotRead() {
    Problems problems = new Problems();

    SignOffs read =
        SignOffs.read(
            Given.STANDARDS,
            "review.yaml",
            """
            schema: shebao-review/1
            reviews:
              - {finding: c102.part-V.art-29.2.c, reviewer: A, date: 2026-02-01, status: satisfied, decision: agreed}
              - {finding: c102.part-V.art-29.2.a, reviewer: A, date: 1 Feb, status: fine, decision: agreed}
            """,
            problems);

    assertThat(read.list()).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::code)
        .containsExactly("STANDARD-ID", "REVIEW-VALUE", "REVIEW-VALUE");
    assertThat(problems.list().toString()).contains("Maybe \"c102.part-V.art-29.2.a\"?");
  }
}
