package org.openshebao.lawprocessor;

import static org.openshebao.lawprocessor.MethodFindingsTest.says;

import org.junit.jupiter.api.Test;

/// Types that do not fit: LAW-UNIT, LAW-ENUM, LAW-UNKNOWN.
class TypeFindingsTest extends FaultyLaw {

  @Test
  void wantsTheTypeOfTheResultsUnit() throws Exception {
    errors(
            """
            /// Months as an amount.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static int amount(int children) { return children; }

            /// A fraction.
            @Rule(of = PERSON, unit = FRACTION, ARTICLE)
            static Fraction fraction(int children) { return new Fraction(1, children); }

            /// Anything as a code.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static int code(int children) { return children; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "Rule amount returns int but its unit is FEN.",
                    "A rule in FEN returns long.",
                    "[LAW-UNIT]"),
            found -> says(found, "Rule fraction returns a FRACTION", "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Rule code returns int but its unit is CODE.",
                    "an enum of the law",
                    "[LAW-UNIT]"));
  }

  @Test
  void wantsTheTypeOfTheVariablesUnit() throws Exception {
    errors(
            """
            /// Everything wrong.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long some(
                long children, int creditedYears, boolean career, History monthsPaid, Rate index, int sex, long month) {
              return 0;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "Argument children is long but pension.children is in COUNT.",
                    "Write int children.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument creditedYears is int but pension.creditedYears is in YEARS.",
                    "Write Years creditedYears.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument career is boolean but career is a career.",
                    "Write History career.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument monthsPaid is History but pension.monthsPaid is in MONTHS.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument index is Rate but pension.index is in INDEX.",
                    "Write WageIndex index.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument sex is int but sex is in CODE.",
                    "Read it as an enum of the law.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument month is long but the month computed is in MONTH.",
                    "Write int month.",
                    "[LAW-UNIT]"));
  }

  @Test
  void wantsTheTypeOfTheParameter() throws Exception {
    errors(
            """
            /// Everything wrong.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long some(
                @Param("pension.rate") long rate,
                @Param("pension.divisor") Divisor divisor,
                @Param("pension.supplement") LookupTable supplement,
                @Param("pension.qualifying_months") StepSchedule months,
                @Param("pension.divisor") Series divisors) {
              return 0;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "Argument rate is long but pension.rate is in RATE.",
                    "Write Rate rate.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument divisor is Divisor but pension.divisor is a table.",
                    "Write LookupTable divisor.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument supplement is LookupTable but pension.supplement is in steps.",
                    "Write StepSchedule supplement.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument months is StepSchedule but pension.qualifying_months is in MONTHS.",
                    "Write int months.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument divisors is Series but pension.divisor is a table.",
                    "[LAW-UNIT]"));
  }

  @Test
  void wantsConditionsInYesOrNoAndHoldersOfPlaceAndMonth() throws Exception {
    errors(
            """
            /// Everything wrong.
            @Rule(of = PERSON, unit = RATE, when = "monthsPaid", ARTICLE)
            static Rate some(
                @Param(value = "pension.rate", place = "children", on = "workingPlace") Rate rate) {
              return rate;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "pension.monthsPaid is in MONTHS, but a condition is in YES_NO.",
                    "[LAW-UNIT]"),
            found ->
                says(found, "pension.children is in COUNT, but a place is in PLACE.", "[LAW-UNIT]"),
            found ->
                says(found, "workingPlace is in PLACE, but a month is in MONTH.", "[LAW-UNIT]"));
  }

  @Test
  void addsAmountsAndCountsYesOrNo() throws Exception {
    errors(
            """
            /// Sums what cannot be added, counts what cannot be counted.
            @Rule(of = HOUSEHOLD, unit = FEN, ARTICLE)
            static long some(
                @Sum(over = PERSON) boolean isQualified,
                @Sum(over = PERSON) WageIndex index,
                @Any(over = PERSON) boolean monthsPaid,
                @Count(over = PERSON) boolean hasManyChildren,
                @Sum(over = PERSON) int balance) {
              return 0;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "pension.isQualified is in YES_NO, which cannot be added up.",
                    "Maybe @Any or @Count?",
                    "[LAW-UNIT]"),
            found ->
                says(found, "pension.index is in INDEX, which cannot be added up.", "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "pension.monthsPaid is in MONTHS, but what @Any and @Count take is in YES_NO.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument hasManyChildren is boolean but what @Count gives is in COUNT.",
                    "Write int hasManyChildren.",
                    "[LAW-UNIT]"),
            found ->
                says(
                    found,
                    "Argument balance is int but pension.balance is in FEN.",
                    "Write long balance.",
                    "[LAW-UNIT]"));
  }

  @Test
  void wantsTheSameUnitInTheFirstMonth() throws Exception {
    error(
            """
            /// Some.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long some(@Previous(value = "balance", first = "children") long before) { return before; }
            """)
        .contains("pension.balance is in FEN but pension.children", "is in COUNT.", "[LAW-UNIT]");
  }

  @Test
  void wantsTheSameCodesInTheFirstMonth() throws Exception {
    error(
            """
            /// Kinds of work.
            public enum Kind implements Code {
              /// Any.
              ANY;
              @Override public Label label() { return Label.same("any"); }
            }

            /// A kind, which may stand in for itself and not for a sex.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Kind kind(
                @Previous(value = "kind", first = "sex") Kind before,
                @Previous(value = "kind", first = "kindBefore") Kind beforeThat) {
              return before;
            }

            /// A kind.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Kind kindBefore(int children) { return Kind.ANY; }
            """)
        .contains("Argument before is Kind but sex is Sex.", "[LAW-ENUM]");
  }

  @Test
  void readsTheSexOfTheMonthBefore() throws Exception {
    errors(
            """
            /// A sex, for which an input stands in.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Sex registered(@Previous(value = "registered", first = "sex") Sex before) {
              return before;
            }
            """)
        .isEmpty();
  }

  @Test
  void wantsTheEnumOfTheVariable() throws Exception {
    errors(
            """
            /// Kinds of work.
            public enum Kind implements Code {
              /// Any.
              ANY;
              @Override public Label label() { return Label.same("any"); }
            }

            /// Without labels.
            public enum Bare { ONE }

            /// A kind.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Kind kind(int children) { return Kind.ANY; }

            /// Bare.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Bare bare(int children) { return Bare.ONE; }

            /// Everything wrong.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static long some(Kind sex, Sex kind) { return 0; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "The enum Bare has no labels.",
                    "org.openshebao.law.rule.Code",
                    "[LAW-ENUM]"),
            found ->
                says(found, "Argument sex is Kind but sex is Sex.", "Write Sex sex.", "[LAW-ENUM]"),
            found ->
                says(
                    found,
                    "Argument kind is Sex but pension.kind is Kind.",
                    "Write Kind kind.",
                    "[LAW-ENUM]"));
  }

  @Test
  void wantsTheConstantsOfAnInputsCodes() throws Exception {
    errors(
            """
            /// In another order.
            public enum Sex implements Code {
              /// F.
              FEMALE,
              /// M.
              MALE;
              @Override public Label label() { return Label.same("any"); }
            }

            /// Some.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int some(Sex sex) { return sex.ordinal(); }
            """)
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "The constants of Sex are [FEMALE, MALE] but the codes of sex (org/example/law/inputs.yaml:1) are [male, female].",
                "MALE, FEMALE",
                "[LAW-ENUM]"));
  }

  @Test
  void refusesAnEnumThatTheLoopCannotSee() throws Exception {
    errors(
            """
            private enum Hidden implements Code {
              ONE;
              @Override public Label label() { return Label.same("any"); }
            }

            /// Some.
            @Rule(of = PERSON, unit = CODE, ARTICLE)
            static Hidden some(int children) { return Hidden.ONE; }
            """)
        .singleElement()
        .satisfies(found -> says(found, "The enum Hidden is private.", "[LAW-ENUM]"));
  }

  @Test
  void wantsNullWhereSomethingMayBeUnknownAndNowhereElse() throws Exception {
    errors(
            """
            /// Everything wrong.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            static Long some(
                @MayBeUnknown int children,
                @MayBeUnknown Integer monthsPaid,
                @MayBeUnknown Sex sex,
                @Nullable Integer age,
                Boolean isQualified,
                @Nullable Years creditedYears) {
              return 0L;
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "Rule some returns Long, which may be null, and does not say so.",
                    "Write @Nullable Long",
                    "[LAW-UNKNOWN]"),
            found ->
                says(
                    found,
                    "Argument children may be unknown but its type does not say so.",
                    "Write @Nullable Integer children.",
                    "[LAW-UNKNOWN]"),
            found -> says(found, "Argument monthsPaid may be unknown", "[LAW-UNKNOWN]"),
            found ->
                says(
                    found,
                    "Argument sex may be unknown",
                    "Write @Nullable Sex sex.",
                    "[LAW-UNKNOWN]"),
            found ->
                says(
                    found,
                    "Argument age is never null",
                    "Write int age, or add @MayBeUnknown.",
                    "[LAW-UNKNOWN]"),
            found ->
                says(
                    found,
                    "Argument isQualified is never null",
                    "Write boolean isQualified",
                    "[LAW-UNKNOWN]"),
            found ->
                says(
                    found,
                    "Argument creditedYears is never null",
                    "Write Years creditedYears",
                    "[LAW-UNKNOWN]"));
  }
}
