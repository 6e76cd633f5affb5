package org.openshebao.lawprocessor;

import org.junit.jupiter.api.Test;

/// What is wrong with one method alone: LAW-METHOD, LAW-DOC, LAW-LABEL, LAW-CITES, LAW-DATES, LAW-TYPE, LAW-NAME-TWICE.
class MethodFindingsTest extends FaultyLaw {

  @Test
  void wantsAStaticVisiblePlainMethodWithoutExceptions() throws Exception {
    errors(
            """
            /// Of an object.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            int ofAnObject(int children) { return children; }

            /// Hidden.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            private static int hidden(int children) { return children; }

            /// Generic.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static <T> int generic(int children) { return children; }

            /// Throws.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int throwing(int children) throws java.io.IOException { return children; }

            private static final class Inner {
              /// In a private class.
              @Rule(of = PERSON, unit = COUNT, ARTICLE)
              static int within(int children) { return children; }
            }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(found, "Rule ofAnObject is not static.", "Make it static", "[LAW-METHOD]"),
            found -> says(found, "Rule hidden is private.", "[LAW-METHOD]"),
            found -> says(found, "Rule generic is generic.", "[LAW-METHOD]"),
            found ->
                says(
                    found,
                    "Rule throwing declares exceptions: java.io.IOException.",
                    "[LAW-METHOD]"),
            found -> says(found, "Rule within lies in a private class.", "[LAW-METHOD]"));
  }

  @Test
  void refusesAVariableNumberOfArguments() throws Exception {
    errors(
            """
            /// Many.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int many(int... children) { return children[0]; }
            """)
        .anySatisfy(found ->
            says(found, "Rule many takes a variable number of arguments.", "[LAW-METHOD]"));
  }

  @Test
  void wantsJavadoc() throws Exception {
    error(
            """
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int silent(int children) { return children; }
            """)
        .contains("Rule silent has no javadoc.", "[LAW-DOC]");
  }

  @Test
  void wantsLabelsInBothLanguages() throws Exception {
    errors(
            """
            /// No Chinese.
            @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", cites = "art. 1", en = "Some")
            static int noChinese(int children) { return children; }

            /// No English.
            @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", cites = "art. 1", zh = "某")
            static int noEnglish(int children) { return children; }
            """)
        .satisfiesExactlyInAnyOrder(
            found -> says(found, "Rule noChinese has no label in Chinese.", "[LAW-LABEL]"),
            found -> says(found, "Rule noEnglish has no label in English.", "[LAW-LABEL]"));
  }

  @Test
  void wantsTheArticles() throws Exception {
    error(
            """
            /// Without articles.
            @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", cites = " ", en = "Some", zh = "某")
            static int lawless(int children) { return children; }
            """)
        .contains("Rule lawless cites no article.", "[LAW-CITES]");
  }

  @Test
  void wantsDaysInTheirOrder() throws Exception {
    errors(
            """
            /// Since no day.
            @Rule(of = PERSON, unit = COUNT, since = "2001-7-1", cites = "art. 1", en = "Some", zh = "某")
            static int sinceNoDay(int children) { return children; }

            /// Until no day.
            @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", until = "2015-02-30", cites = "art. 1", en = "Some", zh = "某")
            static int untilNoDay(int children) { return children; }

            /// Backwards.
            @Rule(of = PERSON, unit = COUNT, since = "2001-07-01", until = "2001-06-30", cites = "art. 1", en = "Some", zh = "某")
            static int backwards(int children) { return children; }
            """)
        .satisfiesExactlyInAnyOrder(
            found -> says(found, "since is no day: \"2001-7-1\".", "[LAW-DATES]"),
            found -> says(found, "until is no day: \"2015-02-30\".", "[LAW-DATES]"),
            found ->
                says(found, "ends on 2001-06-30, before it starts on 2001-07-01.", "[LAW-DATES]"));
  }

  @Test
  void namesTheTypesThatAreAllowed() throws Exception {
    errors(
            """
            /// Wrong.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static double wrong(double children, String birthMonth, java.math.BigDecimal age) { return 1; }
            """)
        .satisfiesExactlyInAnyOrder(
            found ->
                says(
                    found,
                    "A rule cannot return double.",
                    "Allowed are long (fen), int",
                    "[LAW-TYPE]"),
            found ->
                says(found, "Argument children cannot be double.", "Rate, WageIndex", "[LAW-TYPE]"),
            found -> says(found, "Argument birthMonth cannot be java.lang.String.", "[LAW-TYPE]"),
            found -> says(found, "Argument age cannot be java.math.BigDecimal.", "[LAW-TYPE]"));
  }

  @Test
  void wantsOneRuleAMethodName() throws Exception {
    errors(
            """
            /// One.
            @Rule(name = "one", of = PERSON, unit = COUNT, ARTICLE)
            static int twice(int children) { return children; }

            /// Two.
            @Rule(name = "two", of = PERSON, unit = COUNT, ARTICLE)
            static int twice(long openingBalance) { return 0; }
            """)
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "Extra has two rules in methods called twice.",
                "name = \"two\"",
                "[LAW-NAME-TWICE]"));
  }

  @Test
  void refusesARuleAndAnInputOfOneName() throws Exception {
    errors(
            """
            /// Children again.
            @Rule(of = PERSON, unit = COUNT, ARTICLE)
            static int children(int jobs) { return jobs; }
            """)
        .anySatisfy(found ->
            says(
                found,
                "children is a rule and an input of the same package (org/example/law/pension/inputs.yaml:",
                "[LAW-NAME-TWICE]"));
  }

  static void says(String found, String... parts) {
    org.assertj.core.api.Assertions.assertThat(found).contains(parts);
  }
}
