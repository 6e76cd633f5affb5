package org.openshebao.publishing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block.StatGrid;
import org.openshebao.publishing.report.Block.TableBlock;

class ReportTest {

  private static final Label WORDS = new Label("words", "文字");
  private static final Provenance MADE = Provenance.ofProgram("0.1.0");
  private static final SourceEntry LAW =
      new SourceEntry(new Source("law", WORDS, null, null, null, null, null), Grade.OFFICIAL_TEXT);

  private static Report.Builder report() {
    return Report.titled(WORDS, WORDS).source(LAW);
  }

  private static TableBlock table(String source) {
    return new TableBlock(
        Table.titled(WORDS)
            .column(Column.count("persons", WORDS, WORDS))
            .row(row -> row.count(1).from(source))
            .build(),
        false);
  }

  private static Detail detail(String sourceId) {
    return new Detail(WORDS, null, List.of("art. 1"), sourceId, Grade.COMPUTED);
  }

  @Test
  void takesFiguresThatOpenToADetailOrADocument() {
    Report report =
        report()
            .summary(WORDS, WORDS, "coverage")
            .section("coverage", WORDS, WORDS, table("law"), table("who"))
            .detail("who", detail("law"))
            .build(MADE);

    assertThat(report.sections().getFirst().blocks()).hasSize(2);
    assertThat(report.details()).containsOnlyKeys("who");
  }

  @Test
  void refusesAFigureThatOpensToNothing() {
    assertThatThrownBy(
            () -> report().section("coverage", WORDS, WORDS, table("pension.minimum")).build(MADE))
        .hasMessageContaining("[pension.minimum]")
        .hasMessageContaining("Maybe add a detail or a source for each?");
    StatGrid numbers =
        new StatGrid(
            List.of(new Stat(Column.count("n", WORDS, WORDS), new Cell.Whole(3, "nowhere"), null)));
    assertThatThrownBy(() -> report().section("coverage", WORDS, WORDS, numbers).build(MADE))
        .hasMessageContaining("[nowhere]");
  }

  @Test
  void refusesADetailWithoutItsDocument() {
    assertThatThrownBy(() -> report().detail("who", detail("lwa")).build(MADE))
        .hasMessage(
            "The detail \"who\" names the source \"lwa\", which the report does not list. Maybe"
                + " \"law\"?");
  }

  @Test
  void refusesASummaryThatLeadsNowhere() {
    assertThatThrownBy(() ->
            report().summary(WORDS, WORDS, "coverag").section("coverage", WORDS, WORDS).build(MADE))
        .hasMessageContaining("Maybe \"coverage\"?");
  }

  @Test
  void refusesIdsThatMeetOrThatThePageUses() {
    assertThatThrownBy(
            () -> report().section("a", WORDS, WORDS).section("a", WORDS, WORDS).build(MADE))
        .hasMessageContaining("two sections or charts with the id \"a\"");
    assertThatThrownBy(() -> report().section("sources", WORDS, WORDS))
        .hasMessageContaining("which the page uses itself");
    assertThatThrownBy(() -> report().section("Not good", WORDS, WORDS))
        .hasMessageContaining("small letters, digits and dashes");
    assertThatThrownBy(() -> report().source(LAW).build(MADE))
        .hasMessageContaining("two sources with the id \"law\"");
    assertThatThrownBy(() -> report().detail("x", detail("law")).detail("x", detail("law")))
        .hasMessageContaining("two details \"x\"");
  }

  @Test
  void namesPlacesOnThePageInSafeLetters() {
    assertThat(Anchor.ofDetail("pension.old_age.minimum")).isEqualTo("how.pension.old_age.minimum");
    assertThat(Anchor.ofSource("粤 \"1\"")).isEqualTo("source.~e7~b2~a4~20~221~22");
  }
}
