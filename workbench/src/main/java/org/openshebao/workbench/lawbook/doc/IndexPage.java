package org.openshebao.workbench.lawbook.doc;

import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.workbench.cases.Verdict;
import org.openshebao.workbench.lawbook.Overview;
import org.openshebao.workbench.lawbook.Room;

/// The first page: how much the law holds, room by room, and how well it is known.
final class IndexPage {

  private final Law law;
  private final List<Room> rooms;
  private final CaseLinks cases;

  IndexPage(Law law, List<Room> rooms, CaseLinks cases) {
    this.law = law;
    this.rooms = rooms;
    this.cases = cases;
  }

  DocPage page() {
    StringBuilder html = new StringBuilder();
    int rules = rooms.stream().mapToInt(Room::countRules).sum();
    int parameters = rooms.stream().mapToInt(room -> room.parameters().size()).sum();
    int values = rooms.stream().mapToInt(Room::countValues).sum();
    html.append(
        "<p class=\"subtitle\">%s</p>"
            .formatted(
                Html.say(
                    "index.counts",
                    rules,
                    parameters,
                    values,
                    law.sources().size(),
                    cases.outcomes().size())));
    html.append("<section class=\"part\"><h2>%s</h2>".formatted(Html.say("index.rooms")));
    html.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Rooms / 分室\"><table><thead><tr>");
    for (String key : List.of("room", "rules", "parameters", "values", "inputs", "gaps")) {
      html.append(
          "<th scope=\"col\"%s>%s</th>"
              .formatted(
                  key.equals("room") ? "" : " class=\"number\"", Html.say("index.column." + key)));
    }
    html.append("</tr></thead><tbody>");
    for (Room room : rooms) {
      long gaps = law.gaps().stream().filter(gap -> gap.room().equals(room.name())).count();
      html.append("<tr><th scope=\"row\">")
          .append(Html.link(DocLinks.fileOf(room.name()), Html.both(RoomPage.title(law, room))))
          .append("</th>");
      for (long count :
          new long[] {
            room.countRules(),
            room.parameters().size(),
            room.countValues(),
            room.inputs().size(),
            gaps
          }) {
        html.append("<td class=\"number\">").append(count).append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table></div></section>");
    html.append(
        "<section class=\"part\"><h2>%s</h2><ul class=\"grades\">"
            .formatted(Html.say("index.grades")));
    for (Overview.GradeCount grade : Overview.of(law).grades()) {
      html.append(
          "<li><span class=\"grade g-%s\">%s</span> %d</li>"
              .formatted(grade.grade().key(), Html.both(grade.grade().label()), grade.values()));
    }
    html.append(
        "</ul></section><section class=\"part\"><h2>%s</h2><ul>".formatted(Html.say("index.more")));
    html.append(
        "<li>%s</li>"
            .formatted(Html.link("sources.html", Html.say("sources.link", law.sources().size()))));
    html.append(
        "<li>%s%s</li></ul></section>"
            .formatted(
                Html.link("cases.html", Html.say("cases.link", cases.outcomes().size())),
                verdicts()));
    return new DocPage(
        "index.html", Words.of("index.title", law.manifest().label()), html.toString());
  }

  private String verdicts() {
    StringBuilder html = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      long count = cases.outcomes().stream().filter(each -> each.verdict() == verdict).count();
      if (count > 0) {
        html.append(
            " <span class=\"verdict %s\">%s %d</span>"
                .formatted(verdict.key(), Html.both(verdict.label()), count));
      }
    }
    return html.toString();
  }
}
