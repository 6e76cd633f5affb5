package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.MANIFEST;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// What `law.yaml` names exists and fits, and it names what the rules need of it.
final class ManifestCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    LawManifest manifest = law.manifest();
    if (!law.placeCodes().contains(manifest.rootPlace())) {
      problems.add(
          Spot.ofManifest("root_place")
              .error(
                  MANIFEST,
                  manifest.rootPlace(),
                  "There is no place \"" + manifest.rootPlace() + "\".",
                  Suggestion.maybe(manifest.rootPlace(), law.placeCodes())));
    }
    if (manifest.referenceDate().isBefore(manifest.firstDate())) {
      problems.add(
          Spot.ofManifest("reference_date")
              .error(
                  MANIFEST,
                  manifest.referenceDate().toString(),
                  "The reference date lies before the first date, " + manifest.firstDate() + ".",
                  "Maybe the two are interchanged?"));
    }
    new TreeMap<>(manifest.placeOf())
        .forEach((entity, name) ->
            checkVariable(law, "place_of." + entity.key(), name, entity, Unit.PLACE, problems));
    checkVariable(law, "retirement_month", manifest.retirementMonth(), null, Unit.MONTH, problems);
    checkVariable(law, "entry_month", manifest.entryMonth(), null, Unit.MONTH, problems);
    manifest
        .factsAgree()
        .forEach(
            name -> checkVariable(law, "facts_agree", name, Entity.PERSON, Unit.YES_NO, problems));
    for (String place : manifest.ownLaw()) {
      if (!law.placeCodes().contains(place)) {
        problems.add(
            Spot.ofManifest("own_law")
                .error(
                    MANIFEST,
                    place,
                    "There is no place \"" + place + "\".",
                    Suggestion.maybe(place, law.placeCodes())));
      }
    }
    checkNeeds(law, problems);
  }

  private static void checkVariable(
      CheckedLaw law,
      String key,
      @Nullable String name,
      @Nullable Entity entity,
      Unit unit,
      Problems problems) {
    if (name == null) {
      return;
    }
    Spot spot = Spot.ofManifest(key);
    CheckedVariable variable = law.named(name).orElse(null);
    if (variable == null) {
      problems.add(
          spot.error(
              MANIFEST,
              name,
              "There is no variable \"" + name + "\", or more than one of that name.",
              Suggestion.maybe(name, law.variableIds())));
    } else if (variable.unit() != unit) {
      problems.add(
          spot.error(
              MANIFEST,
              name,
              "%s is in %s, but a %s is wanted.".formatted(name, variable.unitName(), unit),
              "Name a variable in " + unit + "."));
    } else if (entity != null && variable.of() != entity) {
      problems.add(
          spot.error(
              MANIFEST,
              name,
              "%s is of %s, not of %s.".formatted(name, variable.of().key(), entity.key()),
              "Name a variable of " + entity.key() + "."));
    }
  }

  /// Rules that look up a place or a month need to be told which variable holds it; reported once each.
  private static void checkNeeds(CheckedLaw law, Problems problems) {
    LawManifest manifest = law.manifest();
    Map<String, Problem> missing = new TreeMap<>();
    for (RuleInfo rule : law.rules()) {
      if (rule.sinceTests() == SinceTests.RETIREMENT && manifest.retirementMonth() == null) {
        need(missing, "retirement_month", rule, "is law by the month of retirement");
      }
      if (rule.sinceTests() == SinceTests.ENTRY && manifest.entryMonth() == null) {
        need(missing, "entry_month", rule, "is law by the month of entry");
      }
      if (needsPlace(rule) && !manifest.placeOf().containsKey(rule.of())) {
        String which = rule.place() != null ? "is law at one place" : "reads a parameter";
        need(missing, "place_of." + rule.of().key(), rule, which);
      }
    }
    missing.values().forEach(problems::add);
  }

  private static void need(Map<String, Problem> missing, String key, RuleInfo rule, String why) {
    missing.putIfAbsent(
        key,
        Spot.ofManifest(key)
            .error(
                MANIFEST,
                null,
                "%s %s, and law.yaml does not name the variable.".formatted(rule.javaName(), why),
                "Add " + key + " to law.yaml."));
  }

  /// Whether a rule looks at the place of its own row.
  static boolean needsPlace(RuleInfo rule) {
    if (rule.of() == Entity.PLACE) {
      return false;
    }
    boolean atPlace = rule.place() != null;
    for (ArgumentInfo argument : rule.arguments()) {
      atPlace |= Reads.isParameter(argument) && argument.placeVariable() == null;
    }
    return atPlace;
  }
}
