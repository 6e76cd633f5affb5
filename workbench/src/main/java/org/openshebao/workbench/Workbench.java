package org.openshebao.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.ReformFiles;
import org.openshebao.workbench.lawbook.ShippedReforms;

/// Where work with a law begins: `Workbench.open("china").at(date)`.
///
/// Immutable: a reform gives another workbench.
public final class Workbench {

  private final Law law;

  private Workbench(Law law) {
    this.law = law;
  }

  /// The law with this id, as provided by a jar on the class path: "china".
  public static Workbench open(String lawId) {
    return of(Law.load(lawId));
  }

  /// A law already at hand.
  public static Workbench of(Law law) {
    return new Workbench(law);
  }

  /// The law, reforms included, for every date it knows.
  public Law law() {
    return law;
  }

  /// The places of the law.
  public PlaceTree places() {
    return law.places();
  }

  /// The law with these reforms laid on top, later ones over earlier ones.
  public Workbench with(List<Reform> reforms) {
    Law reformed = law;
    for (Reform reform : reforms) {
      reformed = reformed.with(reform);
    }
    return new Workbench(reformed);
  }

  /// The law with the reforms of these files laid on top, later ones over earlier ones.
  public Workbench withReformFiles(List<Path> files) {
    return with(files.stream().map(ReformFiles::read).toList());
  }

  /// The law with these reforms laid on top, each a file or the name of one that comes with the law; later over earlier ones.
  public Workbench withReforms(List<String> namesOrFiles) {
    return with(namesOrFiles.stream().map(this::reform).toList());
  }

  /// The law as it was known at the end of a day: what was published later is left out, and what went before goes on.
  public Workbench knownOn(LocalDate day) {
    return new Workbench(law.knownOn(day));
  }

  /// A reform that comes with the law, by name, or that of a file.
  public Reform reform(String nameOrFile) {
    return ShippedReforms.named(law.manifest().id(), nameOrFile);
  }

  /// The reforms that come with the law.
  public List<Reform> listReforms() {
    return ShippedReforms.list(law.manifest().id());
  }

  /// The day on which the law is looked at when none is asked for.
  public LocalDate referenceDate() {
    return law.manifest().referenceDate();
  }

  /// The law in force on a day; throws when the day lies before the law.
  public LawInForce at(LocalDate day) {
    return new LawInForce(law, day);
  }

  /// The law in force on its reference date.
  public LawInForce atReferenceDate() {
    return at(referenceDate());
  }
}
