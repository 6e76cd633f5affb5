package org.openshebao.standards.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Standards;

/// Every review of a file, in the order written. Nothing is overwritten: the latest counts, the others are its history.
public final class SignOffs {

  /// The form of file that is read and written.
  public static final String SCHEMA = "shebao-review/1";

  private final List<SignOff> all;

  private SignOffs(List<SignOff> all) {
    this.all = List.copyOf(all);
  }

  /// No reviews.
  public static SignOffs none() {
    return new SignOffs(List.of());
  }

  /// The reviews of a file; what cannot be read is added to `problems`.
  public static SignOffs read(Standards standards, String file, String text, Problems problems) {
    YamlNode top = YamlFile.parse(file, text, problems).allow("schema", "reviews");
    if (!top.text("schema").equals(SCHEMA)) {
      top.report("REVIEW-SCHEMA", "The schema is not " + SCHEMA + ".", null);
    }
    Set<String> ids = new TreeSet<>();
    standards.listRequirements().forEach(each -> ids.add(each.id()));
    List<SignOff> all = new ArrayList<>();
    for (YamlNode node : top.list("reviews")) {
      read(node, ids).ifPresent(all::add);
    }
    return new SignOffs(all);
  }

  private static Optional<SignOff> read(YamlNode node, Set<String> ids) {
    node.allow("finding", "place", "law-date", "reviewer", "date", "status", "decision", "comment");
    String id = node.text("finding");
    if (!ids.contains(id)) {
      node.report(
          "STANDARD-ID", "There is no requirement \"" + id + "\".", Suggestion.maybe(id, ids));
      return Optional.empty();
    }
    Status status = parse(node, "status", Status::parse);
    SignOff.Decision decision = parse(node, "decision", SignOff.Decision::parse);
    String date = parse(node, "date", SignOffs::day);
    if (status == null || decision == null || date == null) {
      return Optional.empty();
    }
    return Optional.of(
        new SignOff(
            id,
            node.findText("place").orElse(null),
            node.findText("law-date").orElse(null),
            node.text("reviewer"),
            date,
            status,
            decision,
            node.findText("comment").orElse(null)));
  }

  private static String day(String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("A day such as 2026-03-31 is expected.", e);
    }
  }

  private static <T> @Nullable T parse(YamlNode node, String key, Function<String, T> parser) {
    try {
      return parser.apply(node.text(key));
    } catch (IllegalArgumentException e) {
      node.find(key)
          .ifPresent(at -> at.report("REVIEW-VALUE", String.valueOf(e.getMessage()), null));
      return null;
    }
  }

  /// Every review.
  public List<SignOff> list() {
    return all;
  }

  /// The reviews of a finding, oldest first.
  ///
  /// @param place  null for the nation
  public List<SignOff> history(String finding, @Nullable String place) {
    return all.stream()
        .filter(each ->
            each.finding().equals(finding)
                && (place == null ? each.place() == null : place.equals(each.place())))
        .sorted(Comparator.comparing(SignOff::date))
        .toList();
  }

  /// The latest review of a finding.
  public Optional<SignOff> latest(String finding, @Nullable String place) {
    List<SignOff> history = history(finding, place);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /// With one more at the end.
  public SignOffs with(SignOff more) {
    List<SignOff> longer = new ArrayList<>(all);
    longer.add(more);
    return new SignOffs(longer);
  }

  /// The text of a file that holds them.
  public String toYaml() {
    StringBuilder text = new StringBuilder("schema: " + SCHEMA + "\n");
    text.append(all.isEmpty() ? "reviews: []\n" : "reviews:\n");
    for (SignOff each : all) {
      text.append("  - finding: ").append(each.finding()).append('\n');
      append(text, "place", each.place());
      append(text, "law-date", each.lawDate());
      append(text, "reviewer", each.reviewer());
      append(text, "date", each.date());
      append(text, "status", each.status().key());
      append(text, "decision", each.decision().key());
      append(text, "comment", each.comment());
    }
    return text.toString();
  }

  /// Quoted, so that no text can be taken for anything else.
  private static void append(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      text.append("    ")
          .append(key)
          .append(": \"")
          .append(
              value
                  .replace("\\", "\\\\")
                  .replace("\"", "\\\"")
                  .replace("\n", "\\n")
                  .replace("\r", "\\r")
                  .replace("\t", "\\t"))
          .append("\"\n");
    }
  }
}
