package org.openshebao.lawprocessor;

import org.junit.jupiter.api.Test;

/// Names that mean nothing: LAW-NAME, LAW-PARAM-PATH, LAW-ARGUMENT.
class NameFindingsTest extends FaultyLaw {

  @Test
  void suggestsTheNearestVisibleName() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int some(int childern) { return childern; }
            """)
        .contains(
            "childern is no rule, no input and no parameter.", "Maybe \"children\"?", "[LAW-NAME]");
  }

  @Test
  void suggestsTheClassOfAnotherRoom() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int some(int jobs) { return jobs; }
            """)
        .contains("jobs is no rule", "Maybe @From(Family.class)?", "[LAW-NAME]");
  }

  @Test
  void namesTheFileOfAnInputInAnotherRoom() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = HOUSEHOLD, unit = FEN, ARTICLE)
            static long some(long householdIncome) { return householdIncome; }
            """)
        .contains("org/example/law/family/inputs.yaml:1 has an input of that name", "[LAW-NAME]");
  }

  @Test
  void looksOnlyWhereFromSays() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int some(@From(org.example.law.family.Family.class) int job) { return job; }
            """)
        .contains(
            "job is no rule and no input of package org.example.law.family, which @From(Family.class) names.",
            "Maybe \"jobs\"?",
            "[LAW-NAME]");
  }

  @Test
  void looksForConditionsAndLags() throws Exception {
    errors(
            """
            /// Some.
            @Rule(of = PERSON, unit = FEN, when = "isQualifed", ARTICLE)
            static long some(@Previous(value = "balanc", first = "openingBalanc") long before) { return before; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                MethodFindingsTest.says(
                    found, "isQualifed is no rule", "Maybe \"isQualified\"?", "[LAW-NAME]"),
            found ->
                MethodFindingsTest.says(
                    found, "balanc is no rule", "Maybe \"balance\"?", "[LAW-NAME]"),
            found ->
                MethodFindingsTest.says(
                    found, "openingBalanc is no rule", "Maybe \"openingBalance\"?", "[LAW-NAME]"));
  }

  @Test
  void suggestsTheNearestParameter() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = RATE, ARTICLE)
            static Rate some(@Param("pension.rat") Rate rate) { return rate; }
            """)
        .contains(
            "There is no parameter \"pension.rat\".",
            "Maybe \"pension.rate\"?",
            "[LAW-PARAM-PATH]");
  }

  @Test
  void knowsFormerNamesOfParameters() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = RATE, ARTICLE)
            static Rate some(@Param("pension.old_rate") Rate rate) { return rate; }
            """)
        .contains("It is called \"pension.rate\" now.", "[LAW-PARAM-PATH]");
  }

  @Test
  void looksForThePlaceAndTheMonthOfAParameter() throws Exception {
    errors(
            """
            /// Some.
            @Rule(of = PERSON, unit = RATE, ARTICLE)
            static Rate some(@Param(value = "pension.rate", place = "workPlace", on = "retirementMont") Rate rate) { return rate; }
            """)
        .satisfiesExactlyInAnyOrder(
            found -> MethodFindingsTest.says(found, "workPlace is no rule", "[LAW-NAME]"),
            found ->
                MethodFindingsTest.says(
                    found,
                    "retirementMont is no rule",
                    "Maybe \"retirementMonth\"?",
                    "[LAW-NAME]"));
  }

  @Test
  void keepsTheNameMonthForTheMonthComputed() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = Unit.MONTH, ARTICLE)
            static int month(int birthMonth) { return birthMonth; }
            """)
        .contains("A rule cannot be called \"month\".", "[LAW-NAME]");
  }

  @Test
  void refusesAnnotationsThatContradictEachOther() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = RATE, ARTICLE)
            static Rate some(@Param("pension.rate") @Sum(over = RELATION) Rate rate) { return rate; }
            """)
        .contains("Argument rate says @Param and @Sum.", "[LAW-ARGUMENT]");
  }

  @Test
  void refusesAnnotationsThatMeanNothing() throws Exception {
    errors(
            """
            /// Zero of a month, a code, and a sum.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long some(
                @OrZero int birthMonth,
                @OrZero Sex sex,
                @OrZero @Sum(over = RELATION) long wage,
                @OrZero @Param("pension.rate") Rate rate,
                @MayBeUnknown @Nullable Integer month,
                @Param(value = "pension.average_wage", on = "retirementMonth") Series averages) {
              return wage;
            }

            /// A place of no place.
            @Rule(of = RELATION, unit = COUNT, ARTICLE)
            static int ofPerson(@Of(value = PERSON, place = "workingPlace") int children) { return children; }

            /// The career of the month before.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int ofCareer(@Previous(value = "career", first = "career") History before) { return 0; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                MethodFindingsTest.says(
                    found, "@OrZero has no meaning for birthMonth, in MONTH.", "[LAW-ARGUMENT]"),
            found ->
                MethodFindingsTest.says(
                    found, "@OrZero has no meaning for sex, in CODE.", "[LAW-ARGUMENT]"),
            found -> MethodFindingsTest.says(found, "@OrZero says nothing new", "[LAW-ARGUMENT]"),
            found ->
                MethodFindingsTest.says(found, "@OrZero has no meaning for rate", "[LAW-ARGUMENT]"),
            found ->
                MethodFindingsTest.says(
                    found, "The month computed is always known.", "[LAW-ARGUMENT]"),
            found ->
                MethodFindingsTest.says(
                    found, "A Series holds the values of all dates", "[LAW-ARGUMENT]"),
            found -> MethodFindingsTest.says(found, "@Of(PERSON) has no place.", "[LAW-ARGUMENT]"),
            found -> MethodFindingsTest.says(found, "workingPlace is of PERSON", "[LAW-ENTITY]"),
            found ->
                MethodFindingsTest.says(
                    found, "career is a career, which has no month before.", "[LAW-ARGUMENT]"));
  }
}
