package org.openshebao.law.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a `gaps.yaml`: ids as keys, each with what is missing, where, when, and the document that is needed.
///
/// ```yaml
/// pension-raise-2026:
///   room: pension
///   parameters: [pension.adjustment]
///   places: [CN]
///   from: 2026-01-01
///   to: 2026-12-31
///   missing: {en: Raise of pensions in 2026, zh: 2026年养老金调整水平}
///   needed: {en: the notice of the two ministries, zh: 两部门通知}
/// ```
public final class GapFile {

  private static final Set<String> KEYS =
      Set.of("room", "parameters", "places", "except", "from", "to", "missing", "needed");

  private GapFile() {}

  /// Every gap of the file that can be read; what cannot is a problem, and the rest goes on.
  public static List<Gap> read(String file, String text, Problems problems) {
    List<Gap> gaps = new ArrayList<>();
    try {
      YamlNode.parse(file, text).entries().forEach((id, node) -> add(id, node, gaps, problems));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return gaps;
  }

  private static void add(String id, YamlNode node, List<Gap> gaps, Problems problems) {
    Fields fields = new Fields(node, id, problems).allow(KEYS);
    String room = fields.text("room", true);
    List<String> places = fields.read("places", true, GapFile::texts);
    LocalDate from = fields.date("from", true);
    LocalDate to = fields.date("to", false);
    List<String> parameters = fields.read("parameters", false, GapFile::texts);
    List<String> except = fields.read("except", false, GapFile::texts);
    Label missing = fields.label("missing", true);
    Label needed = fields.label("needed", true);
    if (room == null || places == null || from == null || missing == null || needed == null) {
      return;
    }
    gaps.add(
        new Gap(
            id,
            room,
            parameters == null ? List.of() : parameters,
            places,
            except == null ? List.of() : except,
            from,
            to,
            missing,
            needed,
            node.file(),
            node.line()));
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }
}
