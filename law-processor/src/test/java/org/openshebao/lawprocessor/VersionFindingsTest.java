package org.openshebao.lawprocessor;

import static org.openshebao.lawprocessor.MethodFindingsTest.says;

import org.junit.jupiter.api.Test;

/// What only several rules show: LAW-VERSIONS-OVERLAP, LAW-VERSIONS, LAW-EXCEPTION, LAW-CYCLE.
class VersionFindingsTest extends FaultyLaw {

  @Test
  void refusesTwoVersionsAtTheSameTime() throws Exception {
    error(
            """
            /// Old.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, since = "2001-07-01", until = "2016-01-01", cites = "art. 1", en = "Some", zh = "某")
            static int old(int children) { return children; }

            /// New.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, since = "2016-01-01", cites = "art. 1", en = "Some", zh = "某")
            static int young(int children) { return children; }
            """)
        .contains(
            "Extra.young (from 2016-01-01 on) and Extra.old (from 2001-07-01 to 2016-01-01) both give pension.allowance.",
            "[LAW-VERSIONS-OVERLAP]");
  }

  @Test
  void allowsVersionsByDatePlaceAndDateOfTheCase() throws Exception {
    errors(
            """
            /// Old.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, since = "2001-07-01", until = "2015-12-31", cites = "art. 1", en = "Some", zh = "某")
            static int old(int children) { return children; }

            /// New.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, since = "2016-01-01", cites = "art. 1", en = "Some", zh = "某")
            static int young(int children) { return children; }

            /// Elsewhere.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, place = "XX-1", ARTICLE)
            static int elsewhere(int children) { return children; }

            /// For the retired.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, sinceTests = RETIREMENT, ARTICLE)
            static int retired(int children) { return children; }
            """)
        .isEmpty();
  }

  @Test
  void refusesTwoVersionsAtOnePlace() throws Exception {
    error(
            """
            /// One.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, place = "XX-1", ARTICLE)
            static int one(int children) { return children; }

            /// Two.
            @Rule(name = "allowance", of = PERSON, unit = COUNT, place = "XX-1", ARTICLE)
            static int two(int children) { return children; }
            """)
        .contains("both give pension.allowance at XX-1.", "[LAW-VERSIONS-OVERLAP]");
  }

  @Test
  void wantsVersionsAndReformsToBeAlike() throws Exception {
    errors(
            """
            /// Other unit.
            @Rule(name = "basicPension", of = PERSON, unit = COUNT, place = "XX-1", ARTICLE)
            static int otherUnit(int children) { return children; }

            /// Other entity.
            @Rule(name = "basicPension", of = RELATION, unit = FEN, place = "XX-2", ARTICLE)
            static long otherEntity(long wage) { return wage; }

            /// Other period.
            @Rule(name = "basicPension", of = PERSON, per = YEAR, unit = FEN, place = "XX-3", ARTICLE)
            static long otherPeriod(int children) { return children; }

            /// A reform.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            @Replaces("pension.basicPension")
            static int reform(int children) { return children; }
            """)
        .anySatisfy(found ->
            says(
                found,
                "Extra.otherUnit",
                "both give pension.basicPension and differ: unit = COUNT and unit = FEN.",
                "[LAW-VERSIONS]"))
        .anySatisfy(found ->
            says(found, "Extra.otherEntity", "of = RELATION and of = PERSON", "[LAW-VERSIONS]"))
        .anySatisfy(found ->
            says(found, "Extra.otherPeriod", "per = YEAR and per = MONTH", "[LAW-VERSIONS]"))
        .anySatisfy(found ->
            says(
                found,
                "Extra.reform",
                "pension.basicPension and differ: unit = COUNT and unit = FEN",
                "[LAW-VERSIONS]"));
  }

  @Test
  void wantsVersionsWithTheSameCodes() throws Exception {
    error(
            """
            /// Kinds.
            public enum Kind implements Code {
              /// Any.
              ANY;
              @Override public Label label() { return Label.same("any"); }
            }

            /// One.
            @Rule(name = "code", of = PERSON, unit = CODE, ARTICLE)
            static Kind one(int children) { return Kind.ANY; }

            /// Two.
            @Rule(name = "code", of = PERSON, unit = CODE, place = "XX-1", ARTICLE)
            static Sex two(int children) { return Sex.MALE; }
            """)
        .contains(
            "differ: org.example.law.Sex and org.example.law.pension.Extra.Kind.",
            "[LAW-VERSIONS]");
  }

  @Test
  void wantsAnExceptionToFitItsRule() throws Exception {
    errors(
            """
            /// Without a case.
            @Rule(of = PERSON, unit = FEN, ARTICLE)
            @ExceptionTo(type = Pension.class, rule = "basicPension")
            static long withoutCase(int children) { return children; }

            /// To nothing.
            @Rule(of = PERSON, unit = FEN, when = "hasManyChildren", ARTICLE)
            @ExceptionTo(type = Pension.class, rule = "basicPensoin")
            static long toNothing(int children) { return children; }

            /// Of another kind.
            @Rule(of = PERSON, unit = COUNT, when = "hasManyChildren", ARTICLE)
            @ExceptionTo(type = Pension.class, rule = "basicPension")
            static int ofAnotherKind(int children) { return children; }

            /// Of both.
            @Rule(of = PERSON, unit = FEN, when = "hasManyChildren", ARTICLE)
            @ExceptionTo(type = Pension.class, rule = "basicPension")
            @Replaces("pension.basicPension")
            static long ofBoth(int children) { return children; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "The exception withoutCase has no condition.",
                    "when = ",
                    "[LAW-EXCEPTION]"),
            found ->
                says(
                    found,
                    "Pension has no rule \"basicPensoin\".",
                    "Maybe \"basicPension\"?",
                    "[LAW-EXCEPTION]"),
            found ->
                says(
                    found,
                    "The exception ofAnotherKind differs from Pension.basicPensionOf2001: unit = COUNT and unit = FEN.",
                    "[LAW-EXCEPTION]"),
            found -> says(found, "ofBoth says @ExceptionTo and @Replaces.", "[LAW-EXCEPTION]"));
  }

  @Test
  void listsTheVariablesOfACircle() throws Exception {
    error(
            """
            /// One.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int one(int two) { return two; }

            /// Two.
            @Rule(of = PERSON, unit = COUNT, when = "three", ARTICLE)
            static int two(int children) { return children; }

            /// Three.
            @Rule(of = PERSON, unit = YES_NO, ARTICLE)
            static boolean three(int one) { return one > 0; }
            """)
        .contains(
            "Variables need each other in a circle:"
                + " pension.one needs pension.two needs pension.three needs pension.one.",
            "@Previous",
            "[LAW-CYCLE]");
  }

  @Test
  void followsExceptionsIntoTheRuleTheyDisplace() throws Exception {
    error(
            """
            /// An exception that reads what it is an exception to.
            @Rule(of = PERSON, unit = FEN, when = "hasManyChildren", ARTICLE)
            @ExceptionTo(type = Pension.class, rule = "basicPension")
            static long some(long pension) { return pension; }
            """)
        .contains(
            "pension.pension needs pension.basicPension needs pension.pension", "[LAW-CYCLE]");
  }

  @Test
  void allowsWhatWasACircleOnlyAcrossDates() throws Exception {
    errors(
            """
            /// One, long ago.
            @Rule(name = "one", of = PERSON, unit = COUNT, since = "2001-07-01", until = "2015-12-31", cites = "art. 1", en = "Some", zh = "某")
            static int oneThen(int two) { return two; }

            /// One.
            @Rule(of = PERSON, unit = COUNT, since = "2016-01-01", cites = "art. 1", en = "Some", zh = "某")
            static int one(int children) { return children; }

            /// Two, long ago.
            @Rule(name = "two", of = PERSON, unit = COUNT, since = "2001-07-01", until = "2015-12-31", cites = "art. 1", en = "Some", zh = "某")
            static int twoThen(int children) { return children; }

            /// Two.
            @Rule(of = PERSON, unit = COUNT, since = "2016-01-01", cites = "art. 1", en = "Some", zh = "某")
            static int two(int one) { return one; }
            """)
        .isEmpty();
  }
}
