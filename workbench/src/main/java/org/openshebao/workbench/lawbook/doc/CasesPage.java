package org.openshebao.workbench.lawbook.doc;

import java.util.Optional;
import org.openshebao.law.Law;
import org.openshebao.workbench.cases.AnswerOutcome;
import org.openshebao.workbench.cases.CaseOutcome;
import org.openshebao.workbench.cases.WorkedCase;

/// Every worked case: what was expected, what the law gives, and the provisions that it went through.
final class CasesPage {

  private final Law law;
  private final CaseLinks cases;
  private final DocLinks links;

  CasesPage(Law law, CaseLinks cases) {
    this.law = law;
    this.cases = cases;
    links = new DocLinks(law);
  }

  DocPage page() {
    StringBuilder html = new StringBuilder();
    html.append(
        "<p class=\"subtitle\">%s</p>"
            .formatted(
                Html.say(
                    cases.outcomes().isEmpty() ? "cases.notRun" : "cases.intro",
                    cases.outcomes().size())));
    for (CaseOutcome outcome : cases.outcomes()) {
      WorkedCase worked = outcome.worked();
      html.append(
          "<article class=\"box provision\" id=\"%s\"><h3>%s <span class=\"verdict %s\">%s</span></h3>"
              .formatted(
                  Html.anchor(worked.id()),
                  Html.escape(worked.id()),
                  outcome.verdict().key(),
                  Html.both(outcome.verdict().label())));
      html.append(
          "<p class=\"unit\">%s · %s · %s%s%s</p>"
              .formatted(
                  Html.escape(worked.category()),
                  Html.both(law.places().get(law.places().indexOf(worked.place())).name()),
                  Html.escape(worked.asOfText()),
                  worked.source() == null ? "" : " · " + Html.escape(worked.source()),
                  worked.grade() == null ? "" : " · " + Html.escape(worked.grade())));
      if (worked.conflict() != null) {
        html.append(
            "<p class=\"note\" lang=\"en-GB\">%s</p>".formatted(Html.escape(worked.conflict())));
      }
      if (!outcome.answers().isEmpty()) {
        html.append(
            "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody>"
                .formatted(
                    Html.say("case.answer"), Html.say("case.expected"), Html.say("case.computed")));
        outcome.answers().forEach(answer -> html.append(row(answer)));
        html.append("</tbody></table></div>");
      }
      html.append(
          "<dl><dt>%s</dt><dd>%s</dd></dl></article>"
              .formatted(
                  Html.say("case.variables"), links.variables("", cases.variablesOf(outcome))));
    }
    return new DocPage("cases.html", Words.of("cases.title"), html.toString());
  }

  private static String row(AnswerOutcome answer) {
    String computed =
        answer.computed() != null
            ? Html.escape(answer.computed().toString())
            : Optional.ofNullable(answer.reason()).map(Html::both).orElse("–");
    return "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td><td class=\"number\">%s</td></tr>"
        .formatted(
            Html.link(DocLinks.addressOf(answer.variable()), Html.escape(answer.key())),
            Html.escape(answer.expected().toString()),
            computed);
  }
}
