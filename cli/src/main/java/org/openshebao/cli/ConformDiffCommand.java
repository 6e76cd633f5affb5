package org.openshebao.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.law.reform.Reform;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.conform.ConformityDiff;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.StudyContext;
import org.openshebao.workbench.conform.StudyFinding;
import org.openshebao.workbench.conform.report.Texts;
import org.openshebao.workbench.json.ConformJson;
import org.openshebao.workbench.lawbook.LawNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao conform diff`: which findings differ between two dates, two places, or a law and its reform.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class ConformDiffCommand implements Callable<Integer> {

  private static final int WIDTH = 150;

  @Option(names = "--to-date", paramLabel = "YYYY-MM-DD", descriptionKey = "conform.toDate")
  private @Nullable LocalDate toDate;

  @Option(names = "--to-place", paramLabel = "PLACE", descriptionKey = "conform.toPlace")
  private @Nullable String toPlace;

  @Option(names = "--all", descriptionKey = "conform.all")
  private boolean all;

  @Mixin private final ConformOptions conform = new ConformOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    List<Reform> reforms = common.reforms();
    if (toDate == null && toPlace == null && reforms.isEmpty()) {
      throw common.badUsage("conform.diffOfWhat");
    }
    String place = common.findPlace().map(Place::code).orElse(null);
    StudyContext before = conform.open(common, List.of());
    StudyContext after = reforms.isEmpty() ? before : conform.open(common, reforms);
    String other =
        toPlace == null ? place : LawNames.place(common.workbench().law(), toPlace).code();
    ConformityDiff diff =
        ConformityDiff.of(
            ConformityStudy.of(before, conform.instrument(), common.date(), place),
            ConformityStudy.of(
                after, conform.instrument(), toDate == null ? common.date() : toDate, other));
    if (common.json()) {
      common.printJson(ConformJson.of(diff));
    } else {
      common.out().print(TextTable.text(table(diff), common.language(), WIDTH));
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private Table table(ConformityDiff diff) {
    TableBuilder table =
        Table.titled(title(diff))
            .column(Column.text("id", label("conform.diffId")))
            .column(Column.text("asks", label("conform.diffAsks")))
            .column(Column.text("before", name(diff.before())))
            .column(Column.text("after", name(diff.after())));
    boolean isEmpty = true;
    for (ConformityDiff.Change change : diff.changes()) {
      if (change.isOfStatus() || all) {
        isEmpty = false;
        table.row(row ->
            row.text(change.before().id())
                .text(Texts.asks(change.before().requirement()))
                .text(finding(change.before()))
                .text(finding(change.after())));
      }
    }
    if (isEmpty) {
      table.note(label("conform.diffNothing"));
    }
    return table.build();
  }

  private static Label title(ConformityDiff diff) {
    Label instrument = Texts.instrument(diff.before().instrument().id());
    return new Label(
        Messages.of(Language.EN).text("conform.diffTitle", instrument.en()),
        Messages.of(Language.ZH).text("conform.diffTitle", instrument.zh()));
  }

  private static Label finding(StudyFinding finding) {
    Label status = Texts.status(finding.status(), finding.doubt());
    if (finding.finding().figure() == null) {
      return status;
    }
    Label figure = Texts.figure(finding.finding().figure());
    return new Label(status.en() + " " + figure.en(), status.zh() + " " + figure.zh());
  }

  private static Label name(ConformityStudy study) {
    StringBuilder en = new StringBuilder(study.date().toString());
    StringBuilder zh = new StringBuilder(study.date().toString());
    String place = study.place();
    if (place != null) {
      en.append(", ").append(study.placeName(place).en());
      zh.append("，").append(study.placeName(place).zh());
    }
    study
        .reforms()
        .forEach(reform -> {
          en.append(" + ").append(reform);
          zh.append(" + ").append(reform);
        });
    return new Label(en.toString(), zh.toString());
  }

  private static Label label(String key, Object... fillings) {
    return new Label(
        Messages.of(Language.EN).text(key, fillings), Messages.of(Language.ZH).text(key, fillings));
  }
}
