package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Condition;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.workbench.lawbook.LawInForce;

/// A law held against an instrument on a day, for the nation and its provinces or for one place.
///
/// What differs by place is computed in every province; the nation's finding is then the worst of them. What does not is computed once.
public final class ConformityStudy {

  private final StudyContext context;
  private final Instrument instrument;
  private final LocalDate date;
  private final @Nullable String place;
  private final EvidenceMaker maker;
  private final LawAmounts amounts;
  private final List<String> places;
  private final Map<String, Assessment> assessments = new LinkedHashMap<>();
  private final Assessment nation;
  private final Map<String, StudyFinding> findings = new LinkedHashMap<>();

  private ConformityStudy(
      StudyContext context, String instrument, LocalDate date, @Nullable String place) {
    this.context = context;
    this.instrument = context.standards().getInstrument(instrument);
    this.date = date;
    this.place = place;
    Law law = context.law();
    this.places = place == null ? provinces(law.places()) : List.of(place);
    AmountCache.Amounts computed = context.amounts(date, places);
    this.amounts = computed.known();
    this.maker =
        new EvidenceMaker(
            law, date, context.binding(), context.facts(), computed.known(), computed.held());
    Conformity conformity = Conformity.of(context.standards());
    String reference = context.choices().skilledReference();
    String skilled = reference == null ? context.binding().reference().id() : reference;
    Choices choices =
        context.choices().withReferences(skilled, context.choices().labourerReference());
    this.nation = conformity.evaluate(instrument, maker.make(instrument, null, skilled), choices);
    for (String each : places) {
      assessments.put(
          each, conformity.evaluate(instrument, maker.make(instrument, each, skilled), choices));
    }
    conclude();
  }

  /// Holds the law against an instrument.
  ///
  /// @param place  code of a place; null for the nation and its provinces
  public static ConformityStudy of(
      StudyContext context, String instrument, LocalDate date, @Nullable String place) {
    return new ConformityStudy(context, instrument, date, place);
  }

  private static List<String> provinces(PlaceTree places) {
    List<String> provinces = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.parent(i) == 0 && !isSpecial(places.get(i).code())) {
        provinces.add(places.get(i).code());
      }
    }
    return provinces;
  }

  /// Hong Kong, Macao and Taiwan have social security laws of their own.
  private static boolean isSpecial(String code) {
    return code.endsWith("-71") || code.endsWith("-81") || code.endsWith("-82");
  }

  private void conclude() {
    Set<String> ofPlaces = context.measuresOfPlaces();
    for (Finding national : nation.list()) {
      if (place != null) {
        findings.put(national.id(), ofPlace(national.id(), place));
      } else if (dependsOnPlaces(national.requirement(), ofPlaces, new HashSet<>())) {
        findings.put(national.id(), worst(national.id()));
      } else {
        findings.put(national.id(), new StudyFinding(national.status(), national, null, Map.of()));
      }
    }
  }

  private StudyFinding ofPlace(String id, String code) {
    Finding finding = assessment(code).get(id);
    return new StudyFinding(finding.status(), finding, code, Map.of());
  }

  private StudyFinding worst(String id) {
    Map<String, Status> byPlace = new LinkedHashMap<>();
    Status worst = Status.NOT_APPLICABLE;
    String where = places.getFirst();
    for (String code : places) {
      Status status = assessment(code).get(id).status();
      byPlace.put(code, status);
      Status joined = worst.worse(status);
      if (joined != worst) {
        worst = joined;
        where = code;
      }
    }
    return new StudyFinding(worst, assessment(where).get(id), where, byPlace);
  }

  private boolean dependsOnPlaces(Requirement requirement, Set<String> ofPlaces, Set<String> seen) {
    if (!seen.add(requirement.id())) {
      return false;
    }
    if (requirement.inputs().stream().anyMatch(ofPlaces::contains)) {
      return true;
    }
    return refs(requirement.test()).stream()
        .map(context.standards()::getRequirement)
        .anyMatch(each -> dependsOnPlaces(each, ofPlaces, seen));
  }

  private static List<String> refs(Condition condition) {
    List<String> refs = new ArrayList<>();
    collect(condition, refs);
    return refs;
  }

  private static void collect(Condition condition, List<String> refs) {
    switch (condition) {
      case Condition.Ref ref -> refs.add(ref.id());
      case Condition.AnyOf anyOf -> anyOf.of().forEach(each -> collect(each, refs));
      case Condition.AllOf allOf -> allOf.of().forEach(each -> collect(each, refs));
      case Condition.Not not -> collect(not.of(), refs);
      case Condition.IfThen ifThen -> {
        collect(ifThen.when(), refs);
        collect(ifThen.then(), refs);
      }
      default -> {}
    }
  }

  /// Ids of requirements that another requirement of the instrument refers to: members of groups, not asked on their own.
  public Set<String> members() {
    Set<String> members = new HashSet<>();
    for (Requirement requirement : instrument.requirements()) {
      members.addAll(refs(requirement.test()));
      if (requirement.alternativeOf() != null) {
        members.add(requirement.id());
      }
    }
    return members;
  }

  /// The instrument.
  public Instrument instrument() {
    return instrument;
  }

  /// The day of the law.
  public LocalDate date() {
    return date;
  }

  /// Code of the place; null for the nation.
  public @Nullable String place() {
    return place;
  }

  /// The places looked at: the one place, or the provinces.
  public List<String> places() {
    return places;
  }

  /// What stands behind it.
  public StudyContext context() {
    return context;
  }

  /// Every finding, in the order of the requirements.
  public List<StudyFinding> list() {
    return List.copyOf(findings.values());
  }

  /// The finding on a requirement of the instrument.
  public StudyFinding get(String id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s has no requirement \"%s\".".formatted(instrument.id(), id)));
  }

  /// The finding on a requirement, when it is one of the instrument.
  public Optional<StudyFinding> find(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /// The findings of a place alone.
  public Assessment assessment(String code) {
    Assessment found = assessments.get(code);
    if (found == null) {
      throw new IllegalArgumentException("The place %s was not looked at.".formatted(code));
    }
    return found;
  }

  /// The findings on the nation as a whole, what differs by place left open.
  public Assessment nation() {
    return nation;
  }

  /// Evidence of the place shown: the one asked for, else the nation's.
  public Evidence evidence() {
    return place == null ? nation.evidence() : assessment(place).evidence();
  }

  /// What the law gives in a place at a wage, in yuan or the unit of its measure; null where it is not known.
  ///
  /// @param ratio  wage over the average wage
  /// @param gap  return of the account less growth of wages, a year
  public @Nullable Rational amount(String computation, String code, String ratio, double gap) {
    Computation asked = context.binding().computation(computation);
    Long value = maker.amount(computation, code, ratio, gap).value();
    return value == null ? null : maker.converted(asked, value);
  }

  /// Why the law gives nothing there, or that levels are held; null where there is nothing to say.
  public @Nullable Label whyNot(String computation, String code) {
    Amount amount =
        maker.amount(
            computation,
            code,
            context.binding().reference().ratio(),
            context.binding().gap().high());
    return amount.why();
  }

  /// The tree of values behind what the law gives, at the reference wage; null where there is none.
  public @Nullable TraceNode trace(String computation, String code) {
    return amounts.trace(
        computation, code, context.binding().reference().ratio(), context.binding().gap().high());
  }

  /// What a computation is, and where.
  public Label describe(String computation, String code) {
    Label what = describe(computation);
    Label where = placeName(code);
    return new Label(what.en() + ", " + where.en(), where.zh() + "，" + what.zh());
  }

  /// What a computation is.
  public Label describe(String computation) {
    Computation asked = context.binding().computation(computation);
    return maker.describe(asked);
  }

  /// The name of a place.
  public Label placeName(String code) {
    PlaceTree tree = context.law().places();
    return tree.get(tree.indexOf(code)).name();
  }

  /// The computation that answers a measure; null where none does.
  public @Nullable String computationOf(String measure) {
    for (Computation computation : context.binding().computations().values()) {
      boolean answers =
          computation.measures().contains(measure)
              || computation.fromThisUp().contains(measure)
              || (place == null ? computation.atNation() : computation.atPlace()).contains(measure);
      if (answers) {
        return computation.id();
      }
    }
    return null;
  }

  /// The legal fact behind a measure; null where something else is.
  ///
  /// @param code  code of the place; null for the nation
  public @Nullable LegalFact legalFact(String measure, @Nullable String code) {
    return context
        .facts()
        .find(measure, instrument.id(), date, code, context.law().places())
        .orElse(null);
  }

  /// A document of the facts, the figures or the law; null where there is none of this id.
  public @Nullable Source findSource(String id) {
    return maker.findSource(id);
  }

  /// Coverage and other measures from statistics.
  public OfficialFigures figures() {
    return new OfficialFigures(context.binding());
  }

  /// Persons by place.
  public PlacePopulation population() {
    return PlacePopulation.load(context.law().manifest().id(), context.binding().population());
  }

  /// Contributions on the reference wage in a place, by computation, yuan a month; where a rate is not known there is none.
  public Map<String, Rational> contributions(String code) {
    return maker.financed(code).lines();
  }

  /// What it was made from.
  public Provenance provenance() {
    return new LawInForce(context.law(), date).provenance();
  }

  /// Names of the reforms laid over the law.
  public List<String> reforms() {
    return context.law().reforms().stream().map(Reform::id).toList();
  }
}
