package org.openshebao.population.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;

/// A small country: what is fitted is met, what is drawn adds up, and pieces do not matter.
class SynthesisTest {

  private static final SynthesisYaml.Read READ = ToyPlan.read();
  private static final SynthesisPlan PLAN = READ.plan();
  private static final PopulationFit FIT = PopulationFit.of(PLAN);

  private static PersonSampler sampler(long size, long seed) {
    return new PersonSampler(FIT, size, seed, READ.households());
  }

  private static Tally tally(PersonSampler sampler) {
    Tally tally = new Tally(PLAN.margins());
    int[] values = new int[PLAN.attributes().size()];
    for (PersonSampler.Block block : sampler.blocks()) {
      People people = sampler.people(block);
      for (int i = 0; i < people.size(); i++) {
        people.read(i, values);
        tally.add(values, people.weight());
      }
    }
    return tally;
  }

  @Test
  void theCellsMeetEveryMargin() {
    for (Tally.Outcome outcome : FIT.outcomes()) {
      for (int t = 0; t < outcome.achieved().size(); t++) {
        double figure = outcome.margin().targets().get(t).value();
        assertThat(outcome.achieved().get(t))
            .as(outcome.margin().id())
            .isCloseTo(figure, within(figure * 1e-5));
      }
    }
  }

  @Test
  void thePeopleStandForTheNationToTheLastPerson() {
    Tally tally = tally(sampler(5_000, 7));

    assertThat(tally.sampled()).isEqualTo(5_000);
    assertThat(tally.persons()).isCloseTo(20_000, within(1e-6));
  }

  /// A draw by chance misses a share of a half by 0.7 % of 5,000; the draws here stand evenly.
  @Test
  void thePeopleMeetTheMarginsMuchCloserThanByChance() {
    for (Tally.Outcome outcome : tally(sampler(5_000, 7)).outcomes()) {
      for (int t = 0; t < outcome.achieved().size(); t++) {
        double figure = outcome.margin().targets().get(t).value();
        assertThat(outcome.achieved().get(t))
            .as(outcome.margin().id())
            .isCloseTo(figure, within(figure * 0.004));
      }
    }
  }

  @Test
  void nobodyIsInACategoryThatASeedRulesOut() {
    PersonSampler sampler = sampler(3_000, 1);
    int age = PLAN.attribute("age");
    int work = PLAN.attribute("work");
    for (PersonSampler.Block block : sampler.blocks()) {
      People people = sampler.people(block);
      for (int i = 0; i < people.size(); i++) {
        assertThat(people.get(i, age) < 20 && people.get(i, work) == 0).isFalse();
      }
    }
  }

  @Test
  void aBlockIsTheSameWhoeverAsksAndInWhateverOrder() {
    PersonSampler one = sampler(60_000, 3);
    PersonSampler other = sampler(60_000, 3);
    List<PersonSampler.Block> blocks = one.blocks();
    assertThat(blocks.size()).isGreaterThan(2);

    People last = one.people(blocks.getLast());
    blocks.forEach(other::people);
    People again = other.people(blocks.getLast());

    assertThat(words(again)).isEqualTo(words(last));
  }

  @Test
  void anotherSeedDrawsOthers() {
    assertThat(words(sampler(2_000, 1).people(sampler(2_000, 1).blocks().getFirst())))
        .isNotEqualTo(words(sampler(2_000, 2).people(sampler(2_000, 2).blocks().getFirst())));
  }

  @Test
  void everyPersonHasANumberOfItsOwn() {
    PersonSampler sampler = sampler(50_001, 3);
    List<Long> numbers = new ArrayList<>();
    for (PersonSampler.Block block : sampler.blocks()) {
      People people = sampler.people(block);
      for (int i = 0; i < people.size(); i++) {
        numbers.add(people.number(i));
      }
    }
    numbers.sort(null);

    assertThat(numbers).hasSize(50_001);
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(i);
    }
  }

  @Test
  void householdsAreAsLargeAsTheyShouldBeAndNoneIsOfChildrenAlone() {
    PersonSampler sampler = sampler(20_000, 5);
    int age = PLAN.attribute("age");
    long households = 0;
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    for (PersonSampler.Block block : sampler.blocks()) {
      People people = sampler.people(block);
      int[] members = new int[people.households()];
      int[] oldest = new int[people.households()];
      int before = 0;
      for (int i = 0; i < people.size(); i++) {
        int household = people.householdOf(i);
        assertThat(household).isBetween(before, before + 1);
        before = household;
        members[household]++;
        oldest[household] = Math.max(oldest[household], people.get(i, age));
      }
      assertThat(Arrays.stream(oldest).allMatch(years -> years >= 20)).isTrue();
      Arrays.stream(members).forEach(size -> sizes.merge(size, 1, Integer::sum));
      households += people.households();
    }

    assertThat(20_000.0 / households).isCloseTo(2.5, within(0.01));
    assertThat(sizes.firstKey()).isEqualTo(1);
    assertThat(sizes.get(1)).isGreaterThan((int) (households / 20));
  }

  @Test
  void whatIsDrawnWithoutRegardToWhatIsReadOffTheStages() {
    assertThat(Independence.of(PLAN))
        .containsExactly(
            new Independence(
                "work",
                List.of("work"),
                List.of("place", "sex", "ageGroup"),
                List.of("area", "age within ageGroup")),
            new Independence(
                "insurance",
                List.of("insured"),
                List.of("work"),
                List.of("place", "area", "sex", "age")));
  }

  @Test
  void onlyWhatAFittedMarginCrossesIsSupported() {
    MarginSupport support = MarginSupport.of(PLAN);

    assertThat(support.supports(Set.of("place", "work"))).isTrue();
    assertThat(support.supports(Set.of("place", "age", "sex"))).isTrue();
    assertThat(support.supports(Set.of("work", "insured"))).isTrue();
    assertThat(support.supports(Set.of("place", "insured"))).isFalse();
    assertThat(support.supports(Set.of("sex", "work"))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another schema      | shebao-synthesis/1     | shebao-synthesis/9 | SYNTHESIS-SCHEMA
          unknown attribute   | adds: [insured]        | adds: [insurance]  | SYNTHESIS-ATTRIBUTE
          unknown category    | work: working}, factor | work: toiling}, factor | SYNTHESIS-CATEGORY
          unknown group       | {is: workers}, share   | {is: toilers}, share | SYNTHESIS-GROUP
          unknown document    | source: count, year: "2024", grade: B | source: hearsay, year: "2024", grade: B | SYNTHESIS-SOURCE
          unknown column      | column: workers        | column: toilers    | SYNTHESIS-TABLE
          """)
  void aPlanThatDoesNotFitSaysWhere(String name, String good, String bad, String code) {
    String yaml = ToyPlan.YAML.replace(good, bad);
    assertThat(yaml).isNotEqualTo(ToyPlan.YAML);

    assertThatThrownBy(() -> ToyPlan.read(yaml))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code)));
  }

  @Test
  void seedsThatLeaveSomebodyNoCategoryAreRefused() {
    String yaml = ToyPlan.YAML.replace("{ageGroup: 0-19, work: working}", "{ageGroup: 0-19}");

    assertThatThrownBy(() -> PopulationFit.of(ToyPlan.read(yaml).plan()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("place=north")
        .hasMessageContaining("ageGroup=0-19");
  }

  private static List<Long> words(People people) {
    List<Long> words = new ArrayList<>();
    int[] values = new int[PLAN.attributes().size()];
    for (int i = 0; i < people.size(); i++) {
      people.read(i, values);
      words.add(people.number(i));
      words.add((long) people.householdOf(i));
      Arrays.stream(values).forEach(value -> words.add((long) value));
    }
    return words;
  }
}
