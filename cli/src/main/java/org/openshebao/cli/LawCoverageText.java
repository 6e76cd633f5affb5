package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.workbench.lawbook.Room;
import org.openshebao.workbench.lawbook.coverage.CoverageCell;
import org.openshebao.workbench.lawbook.coverage.LawCoverage;
import org.openshebao.workbench.lawbook.coverage.Provision;

/// Prints what a law holds: a matrix of branches and places or years, then one branch or one place in detail.
final class LawCoverageText {

  private final LawCoverage coverage;
  private final CommonOptions common;
  private final Law law;
  private final PrintWriter out;
  private final ParameterText parameters;

  LawCoverageText(LawCoverage coverage, CommonOptions common) {
    this.coverage = coverage;
    this.common = common;
    law = coverage.inForce().law();
    out = common.out();
    parameters = new ParameterText(law, common.messages());
  }

  void print() {
    boolean onePlace = coverage.places().size() == 1;
    boolean oneYear = coverage.years().size() == 1;
    boolean oneRoom = coverage.rooms().size() == 1;
    out.println();
    if (onePlace && oneYear) {
      coverage.rooms().forEach(room -> printProvisions(cell(room, 0, 0)));
    } else if (onePlace) {
      printByYear();
    } else if (oneRoom) {
      printBranch(coverage.rooms().getFirst());
    } else {
      printMatrix();
    }
    printGaps();
    out.println();
    out.println(text("coverage.how"));
  }

  private CoverageCell cell(Room room, int place, int year) {
    return coverage.cell(
        room.name(), coverage.places().get(place).code(), coverage.years().get(year));
  }

  /// Places in rows, branches by number in columns; of several years the last.
  private void printMatrix() {
    int last = coverage.years().size() - 1;
    out.println(text("coverage.matrix", coverage.years().get(last)));
    TextTable legend = new TextTable().right(0);
    TextTable table =
        new TextTable()
            .right(
                IntStream.rangeClosed(1, coverage.rooms().size()).boxed().toArray(Integer[]::new));
    List<String> head = new ArrayList<>(List.of(text("coverage.place")));
    for (int i = 0; i < coverage.rooms().size(); i++) {
      Room room = coverage.rooms().get(i);
      legend.row(String.valueOf(i + 1), room.name(), label(room.name()));
      head.add(String.valueOf(i + 1));
    }
    legend.print(out, "  ");
    out.println();
    table.row(head.toArray(String[]::new));
    for (int place = 0; place < coverage.places().size(); place++) {
      List<String> row = new ArrayList<>(List.of(name(coverage.places().get(place))));
      for (Room room : coverage.rooms()) {
        row.add(mark(cell(room, place, last)));
      }
      table.row(row.toArray(String[]::new));
    }
    table.print(out, "  ");
  }

  private void printByYear() {
    out.println(text("coverage.byYear", name(coverage.places().getFirst())));
    TextTable table =
        new TextTable()
            .right(
                IntStream.rangeClosed(1, coverage.years().size()).boxed().toArray(Integer[]::new));
    List<String> head = new ArrayList<>(List.of(text("coverage.branchColumn")));
    coverage.years().forEach(year -> head.add(String.valueOf(year)));
    table.row(head.toArray(String[]::new));
    for (Room room : coverage.rooms()) {
      List<String> row = new ArrayList<>(List.of(label(room.name())));
      for (int year = 0; year < coverage.years().size(); year++) {
        row.add(mark(cell(room, 0, year)));
      }
      table.row(row.toArray(String[]::new));
    }
    table.print(out, "  ");
  }

  /// One branch: each place with counts, then the parameters that are missing with the places.
  private void printBranch(Room room) {
    for (int year = 0; year < coverage.years().size(); year++) {
      out.println(text("coverage.branchTitle", label(room.name()), coverage.years().get(year)));
      TextTable table = new TextTable().right(1, 2, 3, 4);
      table.row(
          text("coverage.place"),
          text("coverage.rules"),
          text("coverage.provisions"),
          text("coverage.known"),
          text("coverage.documented"),
          text("coverage.weakest"),
          text("coverage.checked"));
      Map<Parameter, List<String>> missing = new LinkedHashMap<>();
      for (int place = 0; place < coverage.places().size(); place++) {
        CoverageCell cell = cell(room, place, year);
        Grade weakest = cell.weakest();
        table.row(
            name(cell.place()),
            String.valueOf(cell.rules().size()),
            String.valueOf(cell.provisions().size()),
            String.valueOf(cell.countKnown()),
            String.valueOf(cell.countDocumented()),
            weakest == null ? "–" : weakest.label().in(common.language()),
            cell.checked() == null ? "–" : cell.checked().toString());
        for (Provision provision : cell.missing()) {
          missing
              .computeIfAbsent(provision.parameter(), path -> new ArrayList<>())
              .add(name(cell.place()));
        }
      }
      table.print(out, "  ");
      missing.forEach(this::printMissing);
      out.println();
    }
  }

  private void printMissing(Parameter parameter, List<String> where) {
    boolean everywhere = where.size() == coverage.places().size();
    out.println(
        "  "
            + text(
                "coverage.missingAt",
                parameter.label().in(common.language()),
                parameter.path(),
                where.size(),
                everywhere
                    ? text("coverage.everywhere")
                    : String.join(text("list.separator"), where)));
    needed(parameter.setBy());
  }

  private void needed(@Nullable Label needed) {
    if (needed != null) {
      out.println("    " + text("coverage.needed", needed.in(common.language())));
    }
  }

  /// One branch at one place: every parameter.
  private void printProvisions(CoverageCell cell) {
    out.println(
        text(
            "coverage.cellTitle",
            label(cell.room()),
            name(cell.place()),
            cell.year(),
            cell.rules().size(),
            cell.countKnown(),
            cell.provisions().size()));
    TextTable table = new TextTable();
    for (Provision provision : cell.provisions()) {
      ParameterValue value = provision.value();
      table.row(
          provision.parameter().path(),
          value == null ? "–" : parameters.shortValue(provision.parameter(), value),
          provision.standing().label().in(common.language()),
          value == null ? "" : value.grade().label().in(common.language()),
          provision.checked() == null ? "" : text("coverage.checkedOn", provision.checked()));
    }
    table.print(out, "  ");
    cell.missing()
        .forEach(provision -> {
          out.println(
              "  "
                  + text(
                      "coverage.missing",
                      provision.parameter().label().in(common.language()),
                      provision.parameter().path()));
          needed(provision.parameter().setBy());
        });
    out.println();
  }

  /// What is written down as missing for the places and years shown.
  private void printGaps() {
    List<Gap> gaps =
        coverage.gaps().stream()
            .filter(gap -> coverage.cells().stream().anyMatch(cell -> cell.gaps().contains(gap)))
            .toList();
    if (gaps.isEmpty()) {
      return;
    }
    out.println();
    out.println(text("coverage.gaps", gaps.size()));
    for (Gap gap : gaps) {
      out.println(
          "  - "
              + label(gap.room())
              + text("colon")
              + gap.missing().in(common.language())
              + " ["
              + (gap.to() == null
                  ? text("parameter.from", gap.from())
                  : text("parameter.fromTo", gap.from(), gap.to()))
              + text("list.separator")
              + where(gap)
              + "]");
      needed(gap.needed());
    }
  }

  private String where(Gap gap) {
    return gap.places().size() > 6
        ? text("coverage.places", gap.places().size())
        : gap.places().stream()
            .map(code -> name(law.places().get(law.places().indexOf(code))))
            .collect(Collectors.joining(common.text("coverage.and")));
  }

  /// `86 m`: per cent of the parameters of which a document was read, and the letter of the weakest grade.
  private String mark(CoverageCell cell) {
    Double share = cell.share();
    if (share == null) {
      return cell.rules().isEmpty() ? "–" : text("coverage.rulesOnly");
    }
    Grade weakest = cell.weakest();
    return (long) Math.floor(share * 100)
        + (weakest == null ? "" : " " + text("coverage.letter." + weakest.key()));
  }

  private String label(String room) {
    return law.manifest().roomLabel(room.isEmpty() ? "law" : room).in(common.language());
  }

  private String name(Place place) {
    return place.name().in(common.language());
  }

  private String text(String key, Object... fillings) {
    return common.text(key, fillings);
  }
}
