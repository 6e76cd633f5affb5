package org.openshebao.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openshebao.base.text.Language;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.workbench.map.ColumnProposal;
import org.openshebao.workbench.map.DataMap;
import org.openshebao.workbench.map.FileProposal;
import org.openshebao.workbench.map.Proposal;
import org.openshebao.workbench.map.ResultNeeds;
import org.openshebao.workbench.map.Role;

/// A proposal for a user's files in words: the columns, what is to be decided, and what is missing for what.
final class MapText {

  private static final int SHOWN = 24;
  private static final int LISTED = 5;

  private final CommonOptions common;

  MapText(CommonOptions common) {
    this.common = common;
  }

  void print(DataMap map) {
    map.files().forEach(this::print);
    printDoubts(map);
    common.out().println();
    common.out().println(common.text("map.results"));
    TextTable table = new TextTable();
    for (ResultNeeds needs : map.needs()) {
      table.row(
          common.text("map.verdict." + needs.verdict().name().toLowerCase(Locale.ROOT)),
          needs.label().in(common.language()),
          missing(needs));
    }
    table.print(common.out(), "  ");
    if (!map.notes().isEmpty()) {
      common.out().println();
      map.notes().forEach(note -> common.out().println(note.in(common.language())));
    }
  }

  private void print(FileProposal file) {
    common.out().println();
    common
        .out()
        .println(
            common.text(
                "map.file",
                file.profile().file(),
                common.text("map.kind." + file.kind().key()),
                file.profile().rows(),
                file.profile().format().charset().name()));
    if (file.id() != null) {
      common.out().println("  " + common.text("map.id", file.id()));
    }
    if (file.parentId() != null) {
      common.out().println("  " + common.text("map.parent", file.parentId()));
    }
    TextTable table = new TextTable().right(2);
    table.row(
        common.text("map.column"),
        common.text("map.type"),
        common.text("map.missing"),
        common.text("map.examples"),
        common.text("map.proposal"),
        common.text("map.confidence"),
        common.text("map.why"));
    for (ColumnProposal column : file.columns()) {
      Proposal best = column.best();
      boolean isNothing = best.role() == Role.NONE;
      table.row(
          cut(column.column().name()),
          type(column.column()),
          Long.toString(column.column().missing()),
          column.isPersonal() ? "***" : examples(column.column()),
          isNothing ? idRole(file, column.column().name()) : proposal(best),
          isNothing ? "" : confidence(best),
          isNothing
              ? ""
              : best.reasons().stream()
                  .map(reason -> reason.in(common.language()))
                  .collect(Collectors.joining(common.text("map.and"))));
    }
    table.print(common.out(), "  ");
  }

  /// What a column is that no input of the law is: part of an id, or nothing.
  private String idRole(FileProposal file, String column) {
    if (file.id() != null && List.of(file.id().split(" \\+ ")).contains(column)) {
      return common.text("map.role.id");
    }
    boolean isParent =
        file.parentId() != null && List.of(file.parentId().split(" \\+ ")).contains(column);
    return isParent ? common.text("map.role.parent") : "–";
  }

  private String type(ColumnProfile column) {
    String kind = common.text("map.type." + column.kind().name().toLowerCase(Locale.ROOT));
    return column.isMany() || column.filled() == 0
        ? kind
        : common.text("map.distinct", kind, column.values().size());
  }

  private static String examples(ColumnProfile column) {
    return cut(String.join(" ", column.examples()));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  private String proposal(Proposal proposal) {
    String unit = proposal.unit() == null ? "" : " [" + proposal.unit() + "]";
    return switch (proposal.role()) {
      case VARIABLE, SPELL -> proposal.target() + unit;
      default -> common.text("map.role." + proposal.role().name().toLowerCase(Locale.ROOT));
    };
  }

  private String confidence(Proposal proposal) {
    return common.text("map.confidence." + proposal.confidence().name().toLowerCase(Locale.ROOT));
  }

  private void printDoubts(DataMap map) {
    boolean[] isFirst = {true};
    for (FileProposal file : map.files()) {
      for (ColumnProposal column : file.columns()) {
        Proposal best = column.best();
        if (best.doubt() != null) {
          if (isFirst[0]) {
            common.out().println();
            common.out().println(common.text("map.toDecide"));
            isFirst[0] = false;
          }
          common
              .out()
              .println(
                  "  "
                      + common.text(
                          "map.doubt",
                          cut(column.column().name()),
                          proposal(best),
                          best.doubt().in(common.language())));
        }
      }
    }
  }

  private String missing(ResultNeeds needs) {
    if (needs.lacksNecessary().isEmpty() && needs.lacksPossible().isEmpty()) {
      return "";
    }
    String necessary = names(needs.lacksNecessary());
    String possible = names(needs.lacksPossible());
    if (possible.isEmpty()) {
      return common.text("map.lacks", necessary);
    }
    return necessary.isEmpty()
        ? common.text("map.lacksPossible", possible)
        : common.text("map.lacksBoth", necessary, possible);
  }

  private String names(List<InputVariable> inputs) {
    boolean needsLabel = common.language() == Language.ZH; // ids are English words
    String listed =
        inputs.stream()
            .limit(LISTED)
            .map(input ->
                needsLabel
                    ? common.text("map.input", input.label().in(common.language()), input.id())
                    : input.id())
            .collect(Collectors.joining(common.text("list.separator")));
    return inputs.size() > LISTED
        ? common.text("map.more", listed, inputs.size() - LISTED)
        : listed;
  }
}
