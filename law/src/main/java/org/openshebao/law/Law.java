package org.openshebao.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.check.LawCheck;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.knowledge.KnownParts;
import org.openshebao.law.knowledge.Publications;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.parts.CitationWords;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.parts.LawReader;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformPack;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.RuleInfo;

/// The law of a country: inputs, parameters by place and date, and rules, for every date it knows.
///
/// Immutable. The same object answers who is covered, what they get and what it costs; a reform gives another one.
public final class Law {

  private final LawParts parts;
  private final PlaceTree places;
  private final List<Reform> reforms;
  private final List<RuleConstant> constants;
  private final @Nullable LocalDate knownOn;
  private final @Nullable Law whole;
  private final @Nullable Law before;
  private final Publications publications;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, Parameter> parameters = new TreeMap<>();
  private final Map<String, Variable> variables;
  private final Map<String, String> formerNames = new HashMap<>();
  private final Map<String, List<Timeline>> timelines = new ConcurrentHashMap<>();

  private Law(LawParts parts, List<Reform> reforms, List<RuleConstant> constants) {
    this(parts, reforms, constants, null, null, null);
  }

  private Law(
      LawParts parts,
      List<Reform> reforms,
      List<RuleConstant> constants,
      @Nullable LocalDate knownOn,
      @Nullable Law whole,
      @Nullable Law before) {
    this.parts = parts;
    this.knownOn = knownOn;
    this.whole = whole;
    this.before = before;
    publications = new Publications(parts.sources(), reforms);
    this.reforms = List.copyOf(reforms);
    this.constants = List.copyOf(constants);
    places = PlaceTree.of(parts.places());
    parts.sources().forEach(source -> sources.put(source.id(), source));
    for (Parameter parameter : parts.parameters()) {
      parameters.put(parameter.path(), parameter);
      parameter.formerNames().forEach(name -> formerNames.put(name, parameter.path()));
    }
    variables = Variables.of(parts.inputs(), parts.rules());
    for (InputVariable input : parts.inputs()) {
      input.formerNames().forEach(name -> formerNames.put(name, input.id()));
    }
  }

  /// The law made of `parts`; throws with every problem when any of them is an error.
  public static Law of(LawParts parts) {
    LawCheck.throwIfErrors(LawCheck.check(parts));
    return new Law(parts, List.of(), List.of());
  }

  /// The law of a country whose jar is on the class path, "china", its compiled rules looked at as well.
  public static Law load(String id) {
    LawParts parts = LawReader.read(id);
    List<Problem> problems = new ArrayList<>(LawCheck.check(parts));
    problems.addAll(LawCheck.checkCode(parts));
    LawCheck.throwIfErrors(problems);
    return new Law(parts, List.of(), List.of());
  }

  /// The law as it was known at the end of a day: what was published later is left out, and what went before goes on.
  ///
  /// Reforms lie over the law as it was known. It is no whole law and is not checked as one: where nothing went before, there is no
  /// value.
  public Law knownOn(LocalDate day) {
    Law all = asKnownNow();
    LocalDate least = knownOn != null && knownOn.isBefore(day) ? knownOn : day;
    if (all.before == null) {
      return new Law(KnownParts.of(all.parts, least), List.of(), List.of(), least, all, null);
    }
    Reform last = all.reforms.getLast();
    return all.before.knownOn(least).laidOver(last, all);
  }

  /// The day whose knowledge of the law this is; empty for the law as it is known now.
  public Optional<LocalDate> findKnowledgeDate() {
    return Optional.ofNullable(knownOn);
  }

  /// The law as it is known now.
  public Law asKnownNow() {
    return whole == null ? this : whole;
  }

  /// When values and rules were published.
  public Publications publications() {
    return publications;
  }

  /// What is known to be missing, in the order in which it is written down.
  public List<Gap> gaps() {
    return parts.gaps();
  }

  /// The law with a reform on top: later reforms win over earlier ones. What it names must exist.
  public Law with(Reform reform) {
    if (whole != null) {
      return laidOver(reform, whole.with(reform));
    }
    Law reformed = laidOver(reform, null);
    List<Problem> problems = new ArrayList<>(LawCheck.check(reformed.parts));
    if (reform.pack() != null) {
      problems.addAll(LawCheck.checkCode(reformed.parts));
    }
    LawCheck.throwIfErrors(problems);
    return reformed;
  }

  /// This with a reform on top, not checked.
  ///
  /// @param reformedWhole  the same of the law as known now; null when this is it
  private Law laidOver(Reform reform, @Nullable Law reformedWhole) {
    List<Reform> more = new ArrayList<>(reforms);
    more.add(reform);
    List<RuleConstant> moreConstants = new ArrayList<>(constants);
    ReformPack pack = reform.pack();
    LawParts together = pack == null ? parts : parts.with(pack);
    Law base = pack == null ? this : new Law(together, reforms, constants, knownOn, whole, before);
    List<Parameter> changed = ReformOverlay.apply(reform, base, moreConstants);
    return new Law(
        together.with(changed, together.rules()),
        more,
        moreConstants,
        knownOn,
        reformedWhole,
        this);
  }

  /// A citation of a rule in both languages.
  public Label cite(String citation) {
    return new Label(citation, new CitationWords(parts.manifest().citations()).inChinese(citation));
  }

  /// What the law is made of.
  public LawParts parts() {
    return parts;
  }

  /// What the country says of its law as a whole.
  public LawManifest manifest() {
    return parts.manifest();
  }

  /// Places of the law.
  public PlaceTree places() {
    return places;
  }

  /// The reforms on top, in the order laid on.
  public List<Reform> reforms() {
    return reforms;
  }

  /// Values that reforms put in the place of rules; later ones win.
  public List<RuleConstant> constants() {
    return constants;
  }

  /// Every document, in order of id.
  public Collection<Source> sources() {
    return sources.values();
  }

  /// The document of an id.
  public Optional<Source> findSource(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /// Every parameter, in order of path.
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  /// The parameter of a path, or of a name it had before.
  public Optional<Parameter> findParameter(String path) {
    Parameter found = parameters.get(path);
    if (found == null && formerNames.containsKey(path)) {
      found = parameters.get(formerNames.get(path));
    }
    return Optional.ofNullable(found);
  }

  /// The parameter of a path; throws with the nearest one named.
  public Parameter parameter(String path) {
    return findParameter(path)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no parameter \"%s\". %s"
                    .formatted(path, Suggestion.maybe(path, parameters.keySet()))
                    .strip()));
  }

  /// The values of a parameter over time as they hold at a place.
  public Timeline timeline(Parameter parameter, int place) {
    return timelines(parameter).get(place);
  }

  /// The same for every place, in order of their numbers; worked out once, since a law never changes.
  public List<Timeline> timelines(Parameter parameter) {
    return timelines.computeIfAbsent(
        parameter.path(), path -> Timeline.ofPlaces(parameter, places));
  }

  /// Every variable, in order of id.
  public Collection<Variable> variables() {
    return variables.values();
  }

  /// The variable of an id, of a simple name that only one has, or of a name it had before.
  public Optional<Variable> findVariable(String name) {
    Variable found = variables.get(name);
    if (found != null) {
      return Optional.of(found);
    }
    List<Variable> named =
        variables.values().stream().filter(each -> each.simpleName().equals(name)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    if (named.size() > 1) {
      throw new IllegalArgumentException(
          "\"%s\" is the name of several variables: %s. Say which."
              .formatted(name, named.stream().map(Variable::id).toList()));
    }
    return Optional.ofNullable(formerNames.get(name)).map(variables::get);
  }

  /// The variable of a name; throws with the nearest one named.
  public Variable variable(String name) {
    return findVariable(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no variable \"%s\". %s"
                    .formatted(name, Suggestion.maybe(name, variableNames()))
                    .strip()));
  }

  /// Every name by which a variable can be called.
  public List<String> variableNames() {
    List<String> names = new ArrayList<>();
    for (Variable variable : variables.values()) {
      names.add(variable.id());
      if (!variable.id().equals(variable.simpleName())) {
        names.add(variable.simpleName());
      }
    }
    return names;
  }

  /// The versions of rules that compute a variable; empty for an input.
  public List<RuleInfo> rulesOf(String id) {
    Variable variable = variables.get(id);
    return variable == null ? List.of() : variable.rules();
  }

  /// SHA-256 of all that the law says, reforms and the day of knowledge included: equal hashes compute equal results.
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(parts.contentHash().getBytes(StandardCharsets.UTF_8));
      for (Reform reform : reforms) {
        digest.update(reform.canonicalText().getBytes(StandardCharsets.UTF_8));
      }
      if (knownOn != null) {
        digest.update(("known on " + knownOn).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
