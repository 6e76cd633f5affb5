package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.people.CoverageTally;
import org.openshebao.workbench.assess.people.Enrolled;
import org.openshebao.workbench.assess.people.Legal;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleOutline;
import org.openshebao.workbench.assess.people.Persons;

/// What the law opens to people, scheme by scheme, beside what they have.
final class EffectiveSection {

  private static final List<Legal> CONCERNED =
      Arrays.stream(Legal.values()).filter(Legal::isConcerned).toList();
  private static final List<Enrolled> ALL = List.of(Enrolled.values());
  private static final List<Enrolled> NOT_DRAWING =
      Arrays.stream(Enrolled.values()).filter(each -> each != Enrolled.RECEIVING).toList();

  private final PeopleAssessment assessment;
  private final CoverageTally tally;
  private final PeopleOrigins origins;
  private final int least;

  EffectiveSection(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.tally = assessment.coverage().all();
    this.origins = origins;
    least = assessment.asked().minimumRows();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.ChartBlock(chart()));
    blocks.add(new Block.TableBlock(schemes(), false));
    blocks.add(new Block.TableBlock(cross(), true));
    return new Section(
        "effective", Words.of("effective.title"), Words.of("effective.intro"), blocks);
  }

  /// Persons whom a scheme concerns and who draw nothing from it yet.
  static long ofAge(CoverageTally tally, int group, int scheme) {
    return tally.persons(group, scheme, CONCERNED, NOT_DRAWING);
  }

  /// Those of them to whom it is open.
  static long open(CoverageTally tally, int group, int scheme) {
    return tally.persons(group, scheme, List.of(Legal.MUST, Legal.MAY), NOT_DRAWING);
  }

  /// Those of them who pay.
  static long active(CoverageTally tally, int group, int scheme) {
    return tally.persons(group, scheme, CONCERNED, List.of(Enrolled.PAYING));
  }

  static long enrolled(CoverageTally tally, int group, int scheme, Enrolled... enrolled) {
    return tally.persons(group, scheme, List.of(Legal.values()), List.of(enrolled));
  }

  /// Whether the data say of nobody how they stand in a scheme.
  static boolean isUnsaid(CoverageTally tally, int scheme) {
    return enrolled(tally, 0, scheme, Enrolled.NOT_KNOWN) == tally.persons(0);
  }

  /// Whether the law is known for nobody.
  static boolean isLawless(CoverageTally tally, int scheme) {
    return tally.persons(0, scheme, List.of(Legal.NOT_KNOWN), ALL) == tally.persons(0);
  }

  private Chart chart() {
    TableBuilder table =
        Table.titled(Words.of("effective.chart"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(PeopleTables.share("legal", Words.of("effective.legalShare")))
            .column(PeopleTables.share("effective", Words.of("effective.effectiveShare")));
    List<PeopleOutline.Scheme> schemes = assessment.asked().schemes();
    for (int i = 0; i < schemes.size(); i++) {
      int scheme = i;
      table.row(row -> {
        row.text(schemes.get(scheme).label());
        legalShare(row, tally, 0, scheme);
        effectiveShare(row, tally, 0, scheme);
      });
    }
    return Chart.dots(
        "legal-effective",
        Words.of("effective.chart"),
        table.provenance(assessment.provenance()).build(),
        "scheme",
        "legal",
        "effective");
  }

  void legalShare(
      org.openshebao.base.table.RowBuilder row, CoverageTally of, int group, int scheme) {
    if (isLawless(tally, scheme)) {
      row.absent(Words.of("people.lawNotKnown")).from(origins.status(scheme));
    } else {
      PeopleTables.share(
          row,
          open(of, group, scheme),
          ofAge(of, group, scheme),
          of.rows(group),
          least,
          origins.status(scheme));
    }
  }

  void effectiveShare(
      org.openshebao.base.table.RowBuilder row, CoverageTally of, int group, int scheme) {
    if (isUnsaid(tally, scheme)) {
      row.absent(Words.of("people.unsaid")).from(origins.status(scheme));
    } else {
      PeopleTables.share(
          row,
          active(of, group, scheme),
          ofAge(of, group, scheme),
          of.rows(group),
          least,
          origins.status(scheme));
    }
  }

  private Table schemes() {
    TableBuilder table =
        Table.titled(Words.of("effective.table"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(PeopleTables.persons("of_age", Words.of("effective.ofAge")))
            .column(PeopleTables.persons("must", PeopleTables.of(Legal.MUST)))
            .column(PeopleTables.persons("may", PeopleTables.of(Legal.MAY)))
            .column(PeopleTables.persons("shut_out", PeopleTables.of(Legal.SHUT_OUT)))
            .column(PeopleTables.persons("law_not_known", PeopleTables.of(Legal.NOT_KNOWN)))
            .column(PeopleTables.share("legal_share", Words.of("effective.legalShare")))
            .column(PeopleTables.persons("registered", Words.of("effective.registered")))
            .column(PeopleTables.persons("paying", PeopleTables.of(Enrolled.PAYING)))
            .column(PeopleTables.persons("receiving", PeopleTables.of(Enrolled.RECEIVING)))
            .column(PeopleTables.persons("dormant", PeopleTables.of(Enrolled.DORMANT)))
            .column(PeopleTables.share("effective_share", Words.of("effective.effectiveShare")));
    List<PeopleOutline.Scheme> schemes = assessment.asked().schemes();
    for (int i = 0; i < schemes.size(); i++) {
      int scheme = i;
      String origin = origins.status(scheme);
      table.row(row -> {
        row.text(schemes.get(scheme).label());
        row.count(Persons.whole(ofAge(tally, 0, scheme))).from(origin);
        for (Legal legal : List.of(Legal.MUST, Legal.MAY, Legal.SHUT_OUT, Legal.NOT_KNOWN)) {
          row.count(Persons.whole(tally.persons(0, scheme, List.of(legal), NOT_DRAWING)))
              .from(origin);
        }
        legalShare(row, tally, 0, scheme);
        if (isUnsaid(tally, scheme)) {
          for (int cell = 0; cell < 4; cell++) {
            row.absent(Words.of("people.unsaid")).from(origin);
          }
        } else {
          row.count(
                  Persons.whole(
                      enrolled(
                          tally, 0, scheme, Enrolled.PAYING, Enrolled.RECEIVING, Enrolled.DORMANT)))
              .from(origin);
          for (Enrolled enrolled : List.of(Enrolled.PAYING, Enrolled.RECEIVING, Enrolled.DORMANT)) {
            row.count(Persons.whole(enrolled(tally, 0, scheme, enrolled))).from(origin);
          }
        }
        effectiveShare(row, tally, 0, scheme);
      });
    }
    return table
        .note(Words.of("effective.note"))
        .note(Words.of("effective.neverAdd"))
        .provenance(assessment.provenance())
        .build();
  }

  /// What the law says against how people stand, all of it: also who is insured although the law as coded shuts them out.
  private Table cross() {
    TableBuilder table =
        Table.titled(Words.of("effective.cross"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(Column.text("law", Words.of("effective.law")));
    for (Enrolled enrolled : Enrolled.values()) {
      table.column(PeopleTables.persons(PeopleTables.id(enrolled), PeopleTables.of(enrolled)));
    }
    List<PeopleOutline.Scheme> schemes = assessment.asked().schemes();
    for (int i = 0; i < schemes.size(); i++) {
      int scheme = i;
      for (Legal legal : Legal.values()) {
        long[] parts =
            Arrays.stream(Enrolled.values())
                .mapToLong(enrolled -> tally.persons(0, scheme, legal, enrolled))
                .toArray();
        if (Arrays.stream(parts).sum() > 0) {
          table.row(row -> {
            row.text(schemes.get(scheme).label());
            row.text(PeopleTables.of(legal));
            for (long persons : Persons.wholes(parts)) {
              row.count(persons).from(origins.status(scheme));
            }
          });
        }
      }
    }
    return table.provenance(assessment.provenance()).build();
  }
}
