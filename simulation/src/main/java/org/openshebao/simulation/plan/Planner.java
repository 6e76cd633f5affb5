package org.openshebao.simulation.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// Makes plans: follows the arguments of rules from what is wanted down to inputs and parameters.
public final class Planner {

  private final PlanRequest request;
  private final Law law;
  private final int month;
  private final Reasons reasons;
  private final List<Node> nodes;
  private final @Nullable Planner baseline;
  private final Set<String> affected;
  private final Map<String, Node> byKey = new HashMap<>();
  private final List<String> underWay = new ArrayList<>();
  private final Map<String, Node> carriedOver = new LinkedHashMap<>();
  private final List<String> pendingCarried = new ArrayList<>();
  private final ParameterNodes parameterNodes;
  private int lastMonth = Integer.MAX_VALUE;

  private Planner(PlanRequest request, Reasons reasons) {
    this(request, reasons, new ArrayList<>(), null, Set.of());
  }

  /// @param baseline  plans what `affected` does not name; null when there is only one law
  private Planner(
      PlanRequest request,
      Reasons reasons,
      List<Node> nodes,
      @Nullable Planner baseline,
      Set<String> affected) {
    this.request = request;
    this.reasons = reasons;
    this.nodes = nodes;
    this.baseline = baseline;
    this.affected = affected;
    law = request.law();
    month = request.month();
    parameterNodes = new ParameterNodes(law, month, reasons);
  }

  /// The plan for a request; throws when a name is not known or the month lies before the law.
  public static Plan plan(PlanRequest request) {
    return plan(request, new Reasons(), Set.of());
  }

  /// The same, with reasons numbered as in other plans of a run.
  ///
  /// @param carriedOver  ids of variables that plans of later months read the month before of
  static Plan plan(PlanRequest request, Reasons reasons, Set<String> carriedOver) {
    Planner planner = new Planner(request, reasons);
    planner.pendingCarried.addAll(carriedOver);
    return planner.plan();
  }

  /// One plan for several laws, the first being the one from which the others depart.
  static JointPlan together(List<PlanRequest> requests) {
    Reasons reasons = new Reasons();
    List<Map<String, Node>> wanted = new ArrayList<>();
    Planner first = new Planner(requests.getFirst(), reasons);
    wanted.add(first.planWanted());
    int lastMonth = first.endOfPlan();
    for (PlanRequest request : requests.subList(1, requests.size())) {
      Set<String> affected = Affected.between(first.law, request.law());
      boolean sameGiven = request.hasSameGivenAs(first.request);
      Planner other =
          new Planner(request, reasons, first.nodes, sameGiven ? first : null, affected);
      wanted.add(other.planWanted());
      lastMonth = Math.min(lastMonth, other.endOfPlan());
    }
    lastMonth = Math.min(lastMonth, first.endOfPlan());
    return new JointPlan(
        new Plan(first.request, first.nodes, wanted.getFirst(), Map.of(), reasons, lastMonth),
        requests,
        wanted);
  }

  private int endOfPlan() {
    return Math.min(lastMonth, parameterNodes.lastMonth());
  }

  private Plan plan() {
    Map<String, Node> wanted = planWanted();
    while (!pendingCarried.isEmpty()) {
      String id = pendingCarried.removeFirst();
      carriedOver.computeIfAbsent(id, this::variable);
    }
    return new Plan(request, nodes, wanted, carriedOver, reasons, endOfPlan());
  }

  private Map<String, Node> planWanted() {
    LocalDate day = CalendarMonth.firstDay(month);
    if (day.isBefore(law.manifest().firstDate())) {
      throw new ProblemException(
          Problem.error(
              "LAW-DATE",
              null,
              0,
              "date",
              day.toString(),
              "Nothing is coded of the law of "
                  + law.manifest().id()
                  + " before "
                  + law.manifest().firstDate()
                  + ".",
              "Ask for that day or a later one."));
    }
    Map<String, Node> wanted = new LinkedHashMap<>();
    for (String name : request.wanted()) {
      Variable variable = law.variable(name);
      if (variable.unit() == null) {
        throw new IllegalArgumentException(
            variable.id() + " is a career and no result. Maybe ask for what is computed from it?");
      }
      wanted.put(variable.id(), variable(variable.id()));
    }
    return wanted;
  }

  /// The node of a key, made once; what it reads is planned, and numbered, while it is made.
  private Node once(String key, Supplier<Node> make) {
    Node known = byKey.get(key);
    if (known != null) {
      return known;
    }
    Node node = make.get();
    byKey.put(key, node);
    return node;
  }

  private Node add(IntFunction<Node> make) {
    Node node = make.apply(nodes.size());
    nodes.add(node);
    return node;
  }

  private Node variable(String id) {
    if (baseline != null && !affected.contains(id)) {
      return baseline.variable(id);
    }
    return once("variable " + id, () -> makeVariable(law.variable(id)));
  }

  private Node makeVariable(Variable variable) {
    Long given = request.givenValues().get(variable.id());
    if (given != null) {
      return add(slot ->
          new ConstantNode(slot, variable.of(), unitOf(variable), variable.id(), given, null));
    }
    short inputUnknown = reasons.numberOf(Reason.Kind.INPUT_UNKNOWN, variable.id());
    if (variable.input() != null && variable.input().isHistory()) {
      return add(slot -> new HistoryNode(slot, variable, inputUnknown));
    }
    if (variable.isInput() || request.givenColumns().contains(variable.id())) {
      String otherwise = variable.input() == null ? null : variable.input().otherwise();
      if (otherwise != null) {
        Node fallback = above(variable.of(), variable(law.variable(otherwise).id()));
        Node input = add(slot -> new InputNode(slot, variable, unitOf(variable), inputUnknown));
        boolean asksForItself = !law.variable(otherwise).isInput();
        return add(
            slot -> new OtherwiseNode(slot, input, fallback, asksForItself ? reasons : null));
      }
      return add(slot -> new InputNode(slot, variable, unitOf(variable), inputUnknown));
    }
    if (underWay.contains(variable.id())) {
      throw new IllegalStateException(
          "The law goes in a circle: %s → %s.".formatted(underWay, variable.id()));
    }
    underWay.add(variable.id());
    try {
      return makeComputed(variable);
    } finally {
      underWay.removeLast();
    }
  }

  private Node makeComputed(Variable variable) {
    List<RuleInfo> inForce = new ArrayList<>();
    for (RuleInfo rule : variable.rules()) {
      noteChanges(rule);
      if (rule.sinceTests() != SinceTests.PERIOD || isLaw(rule)) {
        inForce.add(rule);
      }
    }
    List<RuleConstant> constants = new ArrayList<>();
    for (RuleConstant constant : law.constants()) {
      if (constant.variable().equals(variable.id())) {
        noteChange(firstMonth(constant.from()));
        if (constant.to() != null) {
          noteChange(CalendarMonth.of(constant.to()) + 1);
        }
        if (constant.holdsIn(month)) {
          constants.addFirst(constant);
        }
      }
    }
    dropWhatNoRowReaches(inForce, constants);
    short noRule = reasons.numberOf(Reason.Kind.NO_RULE, variable.id());
    if (inForce.isEmpty() && constants.isEmpty()) {
      return add(
          slot -> new UnknownNode(slot, variable.of(), variable.unit(), variable.id(), noRule));
    }
    if (inForce.size() == 1
        && constants.isEmpty()
        && inForce.getFirst().place() == null
        && inForce.getFirst().exceptionTo() == null
        && inForce.getFirst().sinceTests() == SinceTests.PERIOD) {
      return rule(inForce.getFirst(), false);
    }
    return makeChoice(variable, inForce, constants, noRule);
  }

  /// A reform that holds everywhere leaves nothing to what comes after it.
  private void dropWhatNoRowReaches(List<RuleInfo> inForce, List<RuleConstant> constants) {
    for (int i = 0; i < constants.size(); i++) {
      if (within(constants.get(i).places()) == null) {
        constants.subList(i + 1, constants.size()).clear();
        inForce.clear();
        return;
      }
    }
    if (inForce.stream()
        .anyMatch(rule ->
            rule.replaces() != null
                && rule.place() == null
                && rule.sinceTests() == SinceTests.PERIOD)) {
      inForce.removeIf(rule -> rule.replaces() == null);
    }
  }

  private Node makeChoice(
      Variable variable, List<RuleInfo> inForce, List<RuleConstant> constants, short noRule) {
    List<Alternative> reforms = new ArrayList<>();
    for (RuleConstant constant : constants) {
      Node node =
          add(slot ->
              new ConstantNode(
                  slot,
                  variable.of(),
                  unitOf(variable),
                  variable.id(),
                  constant.value(),
                  citesOf(constant)));
      reforms.add(
          new Alternative(node, within(constant.places()), null, 0, Integer.MAX_VALUE, List.of()));
    }
    inForce.stream()
        .filter(rule -> rule.replaces() != null)
        .sorted(nearestFirst())
        .map(this::alternative)
        .forEach(reforms::add);
    List<RuleInfo> exceptionRules =
        inForce.stream().filter(rule -> rule.exceptionTo() != null).toList();
    List<Alternative> exceptions = exceptionRules.stream().map(this::alternative).toList();
    List<Alternative> versions =
        inForce.stream()
            .filter(rule -> rule.exceptionTo() == null && rule.replaces() == null)
            .sorted(nearestFirst())
            .map(this::alternative)
            .toList();
    short[][] conflicts = new short[exceptionRules.size()][exceptionRules.size()];
    for (int a = 0; a < conflicts.length; a++) {
      for (int b = a + 1; b < conflicts.length; b++) {
        conflicts[a][b] =
            reasons.numberOf(
                Reason.Kind.CONFLICT,
                exceptionRules.get(a).cites() + " / " + exceptionRules.get(b).cites());
      }
    }
    boolean placed =
        reforms.stream().anyMatch(each -> each.within() != null)
            || inForce.stream().anyMatch(rule -> rule.place() != null);
    Node place = placed ? ownPlace(variable.of()) : null;
    return add(slot ->
        new ChoiceNode(
            slot,
            variable,
            unitOf(variable),
            reforms,
            exceptions,
            versions,
            place,
            noRule,
            conflicts));
  }

  private static String citesOf(RuleConstant constant) {
    return "reform " + constant.reform() + (constant.note() == null ? "" : ": " + constant.note());
  }

  private Alternative alternative(RuleInfo rule) {
    Node date =
        switch (rule.sinceTests()) {
          case PERIOD -> null;
          case RETIREMENT -> dateNode(rule, law.manifest().retirementMonth());
          case ENTRY -> dateNode(rule, law.manifest().entryMonth());
        };
    List<Node> conditions = new ArrayList<>();
    if (rule.exceptionTo() != null) {
      rule.when().forEach(id -> conditions.add(variable(id)));
    }
    return new Alternative(
        rule(rule, true),
        rule.place() == null ? null : within(List.of(rule.place())),
        date,
        firstMonth(rule.since()),
        lastMonth(rule),
        conditions);
  }

  private Node dateNode(RuleInfo rule, @Nullable String variable) {
    if (variable == null) {
      throw new IllegalStateException(
          "%s tests %s, for which law.yaml names no variable."
              .formatted(rule.javaName(), rule.sinceTests()));
    }
    return toEntity(variable(law.variable(variable).id()), rule.of());
  }

  /// The rule of the smallest place first; at one place the rule for those who retired or joined under it.
  private Comparator<RuleInfo> nearestFirst() {
    return Comparator.comparingInt(this::depth)
        .reversed()
        .thenComparing(rule -> rule.sinceTests() == SinceTests.PERIOD);
  }

  private int depth(RuleInfo rule) {
    return rule.place() == null ? -1 : law.places().depth(law.places().indexOf(rule.place()));
  }

  /// The places within those of `codes`; null when they are all.
  private @Nullable BitSet within(List<String> codes) {
    BitSet within = new BitSet();
    for (int i = 0; i < law.places().size(); i++) {
      for (String code : codes) {
        if (law.places().isWithin(i, law.places().indexOf(code))) {
          within.set(i);
        }
      }
    }
    return within.cardinality() == law.places().size() ? null : within;
  }

  private Node rule(RuleInfo rule, boolean oneOfSeveral) {
    List<Node> conditions = new ArrayList<>();
    short[] fails = new short[rule.when().size()];
    for (int i = 0; i < fails.length; i++) {
      String id = rule.when().get(i);
      conditions.add(toEntity(variable(id), rule.of()));
      fails[i] = reasons.numberOf(Reason.Kind.NOT_ENTITLED, id);
    }
    List<Node> arguments = new ArrayList<>();
    for (ArgumentInfo argument : rule.arguments()) {
      arguments.add(argument(rule, argument));
    }
    short saysUnknown = reasons.numberOf(Reason.Kind.RULE_UNKNOWN, RuleNode.answers(rule));
    return add(slot ->
        new RuleNode(
            slot,
            rule,
            conditions,
            arguments,
            fails,
            saysUnknown,
            oneOfSeveral,
            codesOf(rule, arguments)));
  }

  /// How many values each argument has: 1 when it is the same on every row, 0 when it is neither a code nor yes or no.
  private int[] codesOf(RuleInfo rule, List<Node> arguments) {
    int[] codes = new int[arguments.size()];
    for (int i = 0; i < codes.length; i++) {
      Unit unit = arguments.get(i).unit();
      if (arguments.get(i).isConstant() && unit != Unit.PLACE) {
        codes[i] = 1;
      } else if (unit == Unit.YES_NO) {
        codes[i] = 2;
      } else if (unit == Unit.CODE) {
        codes[i] = law.variable(rule.arguments().get(i).target()).codes().size();
      }
    }
    return codes;
  }

  private Node argument(RuleInfo rule, ArgumentInfo argument) {
    Node node =
        switch (argument.kind()) {
          case MONTH_COMPUTED ->
              once("month " + rule.of(), () -> add(slot -> new MonthNode(slot, rule.of())));
          case VARIABLE -> read(rule, argument);
          case HISTORY -> variable(argument.target());
          case PREVIOUS -> previous(argument);
          case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE -> parameter(rule, argument);
        };
    if (argument.orZero()) {
      Node source = node;
      return once("or zero " + source.slot(), () -> add(slot -> new OrZeroNode(slot, source)));
    }
    return node;
  }

  private Node read(RuleInfo rule, ArgumentInfo argument) {
    Node source = variable(argument.target());
    if (argument.aggregate() != Aggregate.NONE) {
      Unit unit =
          argument.aggregate() == Aggregate.COUNT
              ? Unit.COUNT
              : argument.aggregate() == Aggregate.ANY ? Unit.YES_NO : source.unit();
      if (unit == null) {
        throw new IllegalStateException("A career cannot be added up: " + argument.target());
      }
      Unit total = unit;
      return once(
          argument.aggregate() + " " + source.slot() + " " + rule.of(),
          () ->
              add(slot ->
                  new AggregateNode(
                      slot, rule.of(), total, argument.target(), source, argument.aggregate())));
    }
    if (source.of() == Entity.PLACE && rule.of() != Entity.PLACE) {
      Node place =
          argument.placeVariable() == null
              ? ownPlace(rule.of())
              : toEntity(variable(argument.placeVariable()), rule.of());
      return ofPlace(rule.of(), source, place);
    }
    return toEntity(source, rule.of());
  }

  private Node ofPlace(Entity entity, Node source, Node place) {
    return once(
        "place " + place.slot() + " " + source.slot() + " " + entity,
        () -> add(slot -> new PlaceProjectNode(slot, entity, source, place)));
  }

  /// The node itself, or its values repeated for the rows of a lower entity.
  private Node toEntity(Node source, Entity entity) {
    return source.of() == entity ? source : above(entity, source);
  }

  private Node above(Entity entity, Node source) {
    if (source.of() == entity) {
      return source;
    }
    if (source.of() == Entity.PLACE) {
      return ofPlace(entity, source, ownPlace(entity));
    }
    return once(
        "above " + source.slot() + " " + entity,
        () -> add(slot -> new ProjectNode(slot, entity, source)));
  }

  private Node previous(ArgumentInfo argument) {
    String first = argument.firstVariable();
    if (first == null) {
      throw new IllegalStateException("A lag without a first value: " + argument.name());
    }
    Node opening = variable(first);
    pendingCarried.add(argument.target());
    short noRule = reasons.numberOf(Reason.Kind.NO_RULE, argument.target());
    return once(
        "previous " + argument.target() + " " + opening.slot(),
        () -> add(slot -> new PreviousNode(slot, argument.target(), opening, noRule)));
  }

  private Node parameter(RuleInfo rule, ArgumentInfo argument) {
    Node on = null;
    if (argument.onVariable() != null) {
      on = toEntity(variable(argument.onVariable()), rule.of());
    }
    Long given = request.givenParameters().get(argument.target());
    if (given != null && argument.unit() != null) {
      Unit unit = argument.unit();
      return once(
          "given " + argument.target() + " " + rule.of(),
          () ->
              add(slot -> new ConstantNode(slot, rule.of(), unit, argument.target(), given, null)));
    }
    Node place = null;
    boolean everyPlace = argument.kind() == ArgumentInfo.Kind.SERIES_BY_PLACE;
    if (!everyPlace && !parameterNodes.isSameEverywhere(argument.target())) {
      place =
          argument.placeVariable() == null
              ? ownPlace(rule.of())
              : toEntity(variable(argument.placeVariable()), rule.of());
    }
    Node placeNode = place;
    Node onNode = on;
    String key =
        "parameter "
            + argument.kind()
            + " "
            + argument.target()
            + " "
            + rule.of()
            + " "
            + (place == null ? "" : place.slot())
            + " "
            + (on == null ? "" : on.slot());
    return once(
        key, () -> add(slot -> parameterNodes.make(slot, rule.of(), argument, placeNode, onNode)));
  }

  private Node ownPlace(Entity entity) {
    if (entity == Entity.PLACE) {
      return once("own place", () -> add(OwnPlaceNode::new));
    }
    String variable = law.manifest().placeOf().get(entity);
    if (variable == null) {
      throw new IllegalStateException(
          "law.yaml does not say which variable holds the place of a " + entity.key() + ".");
    }
    return toEntity(variable(law.variable(variable).id()), entity);
  }

  private static Unit unitOf(Variable variable) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalStateException(variable.id() + " is a career and no number.");
    }
    return unit;
  }

  private boolean isLaw(RuleInfo rule) {
    return month >= firstMonth(rule.since()) && month <= lastMonth(rule);
  }

  /// A month is computed under the law of its first day.
  private static int firstMonth(LocalDate since) {
    int first = CalendarMonth.of(since);
    return since.getDayOfMonth() == 1 ? first : first + 1;
  }

  private static int lastMonth(RuleInfo rule) {
    return rule.until() == null ? Integer.MAX_VALUE : CalendarMonth.of(rule.until());
  }

  private void noteChanges(RuleInfo rule) {
    if (rule.sinceTests() == SinceTests.PERIOD) {
      noteChange(firstMonth(rule.since()));
      if (rule.until() != null) {
        noteChange(lastMonth(rule) + 1);
      }
    }
  }

  private void noteChange(int changeMonth) {
    if (changeMonth > month) {
      lastMonth = Math.min(lastMonth, changeMonth - 1);
    }
  }
}
