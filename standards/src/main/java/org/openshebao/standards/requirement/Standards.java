package org.openshebao.standards.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;

/// Every instrument, every requirement by id, and every measure that they ask for.
public final class Standards {

  private static final List<String> IDS =
      List.of(
          "c102", "c118", "c121", "c128", "c130", "c157", "c168", "c183", "r202", "r204", "ecss");

  private static final String FOLDER = "/org/openshebao/standards/";

  private final Map<String, Instrument> instruments;
  private final Map<String, Requirement> requirements;
  private final Map<String, Measure> measures;
  private final ImpliedItems implied;
  private final Declarations declarations;
  private final Readings readings;

  private Standards(
      Map<String, Instrument> instruments,
      Map<String, Requirement> requirements,
      Map<String, Measure> measures,
      ImpliedItems implied) {
    this.instruments = instruments;
    this.requirements = requirements;
    this.measures = measures;
    this.implied = implied;
    this.declarations = Declarations.of(instruments.values());
    this.readings = new Readings(requirements);
  }

  /// The instruments that the program brings along, checked.
  public static Standards load() {
    Map<String, String> files = new LinkedHashMap<>();
    IDS.forEach(id -> files.put(id + ".yaml", resource(id + ".yaml")));
    return of(files, "measures.yaml", resource("measures.yaml"));
  }

  /// Instruments from texts; every mistake in them is reported at once.
  ///
  /// @param files  texts of instruments by name of file
  /// @param measuresFile  name of the file of measures
  /// @param measuresText  its text
  public static Standards of(Map<String, String> files, String measuresFile, String measuresText) {
    Problems problems = new Problems();
    MeasureReader measures = new MeasureReader(measuresFile, measuresText, problems);
    List<Instrument> read = new ArrayList<>();
    files.forEach((file, text) -> read.add(InstrumentReader.read(file, text, problems)));
    Map<String, Instrument> instruments = new LinkedHashMap<>();
    Map<String, Requirement> requirements = new LinkedHashMap<>();
    for (Instrument instrument : WeightedAcceptance.addTo(read)) {
      instruments.put(instrument.id(), instrument);
      for (Requirement requirement : instrument.requirements()) {
        if (requirements.putIfAbsent(requirement.id(), requirement) != null) {
          problems.add(
              Problem.error(
                  "STANDARD-ID-TWICE",
                  instrument.id() + ".yaml",
                  requirement.line(),
                  requirement.id(),
                  null,
                  "The id is there twice.",
                  null));
        }
      }
    }
    Standards standards =
        new Standards(
            instruments, requirements, measures.measures(), new ImpliedItems(measures.implied()));
    new StandardsCheck(standards, problems).run();
    problems.throwIfErrors();
    return standards;
  }

  /// Every instrument.
  public Collection<Instrument> listInstruments() {
    return instruments.values();
  }

  /// The instrument of this id; the nearest one is suggested when there is none.
  public Instrument getInstrument(String id) {
    Instrument found = instruments.get(id);
    if (found == null) {
      throw unknown("STANDARD-INSTRUMENT", "instrument", id, instruments.keySet());
    }
    return found;
  }

  /// Every requirement.
  public Collection<Requirement> listRequirements() {
    return requirements.values();
  }

  /// The requirement of this id, when there is one.
  public Optional<Requirement> findRequirement(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  /// The requirement of this id; the nearest one is suggested when there is none.
  public Requirement getRequirement(String id) {
    return findRequirement(id)
        .orElseThrow(() -> unknown("STANDARD-ID", "requirement", id, requirements.keySet()));
  }

  /// The alternatives of a group in its order: what its test refers to, or the definitions that it lets choose among.
  public List<String> listAlternatives(Requirement group) {
    if (group.test() instanceof Condition.Choice) {
      return getInstrument(group.instrument()).requirements().stream()
          .filter(each -> group.id().equals(each.alternativeOf()))
          .map(Requirement::id)
          .toList();
    }
    return group.listAlternatives();
  }

  /// Every measure.
  public Collection<Measure> listMeasures() {
    return measures.values();
  }

  /// The measure of this name, when there is one.
  public Optional<Measure> findMeasure(String name) {
    return Optional.ofNullable(measures.get(name));
  }

  /// The measure of this name; the nearest one is suggested when there is none.
  public Measure getMeasure(String name) {
    return findMeasure(name)
        .orElseThrow(() -> unknown("MEASURE-UNKNOWN", "measure", name, measures.keySet()));
  }

  /// Which items of national lists count as which others.
  public ImpliedItems implied() {
    return implied;
  }

  /// Which flags are declarations of exceptions, and for which provisions.
  public Declarations declarations() {
    return declarations;
  }

  /// Which requirements hang on which readings.
  public Readings readings() {
    return readings;
  }

  private static ProblemException unknown(
      String code, String what, String id, Collection<String> known) {
    return new ProblemException(
        Problem.error(
            code,
            null,
            0,
            what,
            id,
            "There is no %s \"%s\".".formatted(what, id),
            Suggestion.maybe(id, known)));
  }

  private static String resource(String name) {
    try (InputStream in = Standards.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + FOLDER + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
