package org.openshebao.workbench.conform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.requirement.Standards;
import org.openshebao.standards.review.SignOffs;
import org.openshebao.workbench.file.TextFile;
import org.openshebao.workbench.lawbook.CountryData;

/// What studies of one law share: the standards, the law with its reforms, and where figures and facts come from.
///
/// @param standards  the instruments
/// @param law  the law, reforms included
/// @param heldLaw  the same with its yearly levels held beyond their last known date
/// @param binding  where figures come from
/// @param facts  legal facts, a user's first
/// @param choices  what the State chooses and which readings are on
/// @param signOffs  what reviewers said about findings
/// @param cache  amounts of the law computed so far
public record StudyContext(
    Standards standards,
    Law law,
    Law heldLaw,
    Binding binding,
    LegalFacts facts,
    Choices choices,
    SignOffs signOffs,
    AmountCache cache) {

  static final String FACTS = "standards/facts.yaml";

  /// Opens what a country's data say about the standards.
  ///
  /// @param law  the law in force, without reforms
  /// @param reforms  laid over it
  /// @param factsFile  a user's own facts, which go before those that come with the data; null for none
  public static StudyContext open(
      Law law, List<Reform> reforms, @Nullable Path factsFile, Choices choices) {
    Standards standards = Standards.load();
    String lawId = law.manifest().id();
    Binding binding = BindingFile.load(lawId);
    Law reformed = law;
    Law held = HeldLevels.hold(law, binding.held());
    for (Reform reform : reforms) {
      reformed = reformed.with(reform);
      held = held.with(reform);
    }
    LegalFacts facts = facts(standards, law, binding, factsFile);
    return new StudyContext(
        standards,
        reformed,
        held,
        binding,
        facts,
        choices,
        SignOffs.none(),
        new AmountCache(reformed, held, binding));
  }

  private static LegalFacts facts(
      Standards standards, Law law, Binding binding, @Nullable Path factsFile) {
    String text = CountryData.find(law.manifest().id(), FACTS);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "CONFORM-FACTS",
              null,
              0,
              "law",
              law.manifest().id(),
              "The country's data hold no legal facts for the standards.",
              "Add " + CountryData.resource(law.manifest().id(), FACTS) + "."));
    }
    LegalFacts shipped =
        FactsFile.read(
            FACTS,
            text,
            standards,
            id -> law.findSource(id).isPresent() || binding.documents().containsKey(id),
            code -> isPlace(law, code),
            null);
    return factsFile == null
        ? shipped
        : FactsFile.read(
            factsFile.toString(),
            TextFile.read(factsFile),
            standards,
            id ->
                law.findSource(id).isPresent()
                    || binding.documents().containsKey(id)
                    || shipped.findDocument(id).isPresent(),
            code -> isPlace(law, code),
            shipped);
  }

  private static boolean isPlace(Law law, String code) {
    return law.places().find(code).isPresent();
  }

  /// The same with other choices.
  public StudyContext withChoices(Choices other) {
    return new StudyContext(standards, law, heldLaw, binding, facts, other, signOffs, cache);
  }

  /// The same with what reviewers said, of a file of reviews; throws with every problem in it.
  public StudyContext withReviews(Path file) {
    Problems problems = new Problems();
    SignOffs read = SignOffs.read(standards, file.toString(), TextFile.read(file), problems);
    problems.throwIfErrors();
    return new StudyContext(standards, law, heldLaw, binding, facts, choices, read, cache);
  }

  AmountCache.Amounts amounts(LocalDate date, List<String> places) {
    List<String> all = new ArrayList<>(places);
    String root = law.manifest().rootPlace();
    if (!all.contains(root)) {
      all.add(root);
    }
    return cache.get(CalendarMonth.of(date), all);
  }

  /// Measures that only places answer.
  Set<String> measuresOfPlaces() {
    Set<String> measures = new HashSet<>();
    for (Computation computation : binding.computations().values()) {
      if (computation.isOfPlaces(binding) || !computation.quotient().isEmpty()) {
        measures.addAll(computation.measures());
        measures.addAll(computation.fromThisUp());
      }
      measures.addAll(computation.atPlace());
    }
    binding.computations().values().forEach(each -> each.atNation().forEach(measures::remove));
    binding.floors().forEach(floor -> measures.add(floor.measure()));
    binding.ofEarnings().forEach(share -> measures.add(share.measure()));
    measures.add(binding.financing().measure());
    measures.addAll(binding.byChoice());
    return measures;
  }
}
