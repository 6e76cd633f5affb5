package org.openshebao.lawprocessor;

import static org.openshebao.lawprocessor.MethodFindingsTest.says;

import org.junit.jupiter.api.Test;

/// Whose value is read, and how long it holds: LAW-ENTITY, LAW-PERIOD.
class EntityFindingsTest extends FaultyLaw {

  @Test
  void saysWhichAnnotationReadsAnotherEntity() throws Exception {
    errors(
            """
            /// From below.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long fromBelow(
                long wage,
                boolean isInsured,
                @From(org.example.law.family.Family.class) long householdIncome,
                @From(org.example.law.family.Family.class) long localWage) {
              return wage;
            }

            /// From above.
            @Rule(of = RELATION, unit = COUNT, ARTICLE)
            static int fromAbove(int children) { return children; }

            /// An index of persons.
            @Rule(of = HOUSEHOLD, unit = INDEX, ARTICLE)
            static WageIndex ofHousehold(WageIndex index) { return index; }

            /// Of places.
            @Rule(of = Entity.PLACE, unit = COUNT, ARTICLE)
            static int ofPlace(int children) { return children; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "wage is of RELATION and the rule is of PERSON.",
                    "Write @Sum(over = RELATION).",
                    "[LAW-ENTITY]"),
            found ->
                says(
                    found,
                    "isInsured is of RELATION",
                    "@Any(over = RELATION) or @Count(over = RELATION)",
                    "[LAW-ENTITY]"),
            found ->
                says(
                    found,
                    "family.householdIncome is of HOUSEHOLD",
                    "Write @Of(HOUSEHOLD).",
                    "[LAW-ENTITY]"),
            found ->
                says(found, "family.localWage is of PLACE", "Write @Of(PLACE).", "[LAW-ENTITY]"),
            found ->
                says(
                    found,
                    "pension.children is of PERSON and the rule is of RELATION.",
                    "Write @Of(PERSON).",
                    "[LAW-ENTITY]"),
            found ->
                says(found, "pension.index is of PERSON", "It cannot be added up", "[LAW-ENTITY]"),
            found ->
                says(
                    found,
                    "pension.children is of PERSON and the rule is of PLACE.",
                    "A place has no other rows",
                    "[LAW-ENTITY]"));
  }

  @Test
  void wantsRowsBelowToBeBelowAndRowsAboveToBeAbove() throws Exception {
    errors(
            """
            /// Sums of nothing.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long sums(
                @Sum(over = HOUSEHOLD) @From(org.example.law.family.Family.class) long pensions,
                @Sum(over = RELATION) long balance,
                @Of(RELATION) long wage,
                @Of(HOUSEHOLD) int children) {
              return 0;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(found, "A rule of PERSON has no rows of HOUSEHOLD below it.", "[LAW-ENTITY]"),
            found ->
                says(
                    found,
                    "pension.balance is of PERSON, not of RELATION.",
                    "Read it without an annotation.",
                    "[LAW-ENTITY]"),
            found ->
                says(found, "A rule of PERSON has no row of RELATION above it.", "[LAW-ENTITY]"),
            found ->
                says(found, "pension.children is of PERSON, not of HOUSEHOLD.", "[LAW-ENTITY]"));
  }

  @Test
  void wantsConditionsAndLagsOfTheRulesOwnRow() throws Exception {
    errors(
            """
            /// Some.
            @Rule(of = PERSON, unit = FEN, when = "isInsured", ARTICLE)
            static long some(@Previous(value = "wage", first = "openingBalance") long before) { return before; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "isInsured is of RELATION",
                    "Write a rule of PERSON that reads it.",
                    "[LAW-ENTITY]"),
            found -> says(found, "wage is of RELATION", "[LAW-ENTITY]"));
  }

  @Test
  void wantsFactsThatNeverChangeFromFactsThatNeverChange() throws Exception {
    errors(
            """
            /// Some.
            @Rule(of = PERSON, per = ALWAYS, unit = FEN, when = "hasManyChildren", ARTICLE)
            static long some(int children, int month, int birthMonth, @Param("pension.average_wage") long wage) {
              return wage;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "some holds always but pension.children changes from month to month.",
                    "per = MONTH",
                    "[LAW-PERIOD]"),
            found ->
                says(
                    found, "some holds always but pension.hasManyChildren changes", "[LAW-PERIOD]"),
            found ->
                says(
                    found,
                    "some holds always and cannot depend on the month computed.",
                    "[LAW-PERIOD]"));
  }
}
