package org.openshebao.workbench.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.mapping.MonthSource;
import org.openshebao.population.profile.ColumnProfile;

/// Writes a proposal as a mapping file: what is sure enough as keys, what is to be decided as comments in their place.
public final class MappingText {

  private final DataMap map;
  private final Path folder;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private MappingText(DataMap map, Path folder, Language language) {
    this.map = map;
    this.folder = folder.toAbsolutePath().normalize();
    this.language = language;
  }

  /// The text of the mapping file.
  ///
  /// @param folder  where it will stand: files are named from there
  public static String of(DataMap map, Path folder, Language language) {
    return new MappingText(map, folder, language).write();
  }

  private String write() {
    line(
        say(
            "# Proposed by `shebao map`: check each line. Lines after # are to be decided; docs/mapping-files.md says what can stand here.",
            "# 由 `shebao map` 建议：请逐行核对。# 后的行待您决定；可用写法见 docs/mapping-files.md。"));
    map.notes().forEach(note -> line("# " + oneLine(note.in(language))));
    line("origin: {source: \"\", licence: \"\", synthetic: false}");
    line("entities:");
    map.find(FileProposal.Kind.HOUSEHOLD).filter(this::isLinked).ifPresent(this::entity);
    map.find(FileProposal.Kind.PERSON).ifPresent(this::entity);
    map.find(FileProposal.Kind.RELATION).filter(this::isLinked).ifPresent(this::entity);
    if (map.find(FileProposal.Kind.RELATION).isEmpty()) {
      map.find(FileProposal.Kind.PERSON).ifPresent(this::relationOfPersons);
    }
    return text.toString();
  }

  private boolean isLinked(FileProposal file) {
    return file.kind() == FileProposal.Kind.HOUSEHOLD
        ? hasHouseholds() && file.id() != null
        : file.parentId() != null;
  }

  private boolean hasHouseholds() {
    return map.find(FileProposal.Kind.PERSON)
        .map(person -> person.parentId() != null)
        .orElse(false);
  }

  private void entity(FileProposal file) {
    line("  " + file.kind().key() + ":");
    file(file, "    ");
    if (file.id() != null) {
      line("    id: " + quoted(file.id()));
    }
    if (file.kind() == FileProposal.Kind.PERSON && hasHouseholds()) {
      parent("household", String.valueOf(file.parentId()));
    }
    if (file.kind() == FileProposal.Kind.RELATION) {
      parent("person", String.valueOf(file.parentId()));
    }
    design(file);
    boolean isPerson = file.kind() == FileProposal.Kind.PERSON;
    variables(
        file.columns().stream().filter(column -> !isPerson || !isOfRelation(column)).toList());
    if (isPerson) {
      map.find(FileProposal.Kind.CAREER).filter(this::isLinked).ifPresent(this::career);
    }
    rest(file);
  }

  /// The relation of each person when its facts stand in the file of persons.
  private void relationOfPersons(FileProposal persons) {
    List<ColumnProposal> columns = persons.columns().stream().filter(this::isOfRelation).toList();
    boolean hasForm = columns.stream().anyMatch(column -> column.best().isTaken());
    if (columns.isEmpty()) {
      return;
    }
    String mark = hasForm ? "" : "# ";
    line("  " + mark + "relation:");
    if (hasForm) {
      file(persons, "    ");
      parent("person", String.valueOf(persons.id()));
    } else {
      line(
          "    # "
              + say(
                  "as file: and parent: of a relation that each row of the file of persons has",
                  "每行人员对应一项参保关系时，写 file 与 parent"));
    }
    variables(columns);
  }

  private boolean isOfRelation(ColumnProposal column) {
    return KindFinder.isOfRelation(column.best());
  }

  private void parent(String entity, String id) {
    line("    parent: {entity: " + entity + ", id: " + quoted(id) + "}");
  }

  private void file(FileProposal file, String indent) {
    line(indent + "file: " + quoted(relative(file.profile().file())));
    String charset = file.profile().format().charset().name();
    if (!charset.equals("UTF-8")) {
      line(indent + "encoding: " + charset);
    }
  }

  private String relative(Path file) {
    Path target = file.toAbsolutePath().normalize();
    return folder.getRoot() != null && folder.getRoot().equals(target.getRoot())
        ? folder.relativize(target).toString().replace('\\', '/')
        : target.toString();
  }

  private void design(FileProposal file) {
    design(file, Role.WEIGHT, "weight");
    design(file, Role.STRATUM, "stratum");
    design(file, Role.PSU, "psu");
  }

  private void design(FileProposal file, Role role, String key) {
    for (ColumnProposal column : file.columns()) {
      Proposal best = column.best();
      if (best.role() == role) {
        comment(column, "    ", say(key, key));
        line("    " + (best.isTaken() ? "" : "# ") + key + ": " + quoted(column.column().name()));
      }
    }
  }

  private void variables(List<ColumnProposal> columns) {
    List<ColumnProposal> taken = columns.stream().filter(MappingText::isVariable).toList();
    if (taken.isEmpty()) {
      return;
    }
    boolean hasSome = taken.stream().anyMatch(column -> column.best().isTaken());
    line("    " + (hasSome ? "" : "# ") + "variables:");
    for (ColumnProposal column : taken) {
      comment(column, "      ", label(column.best()));
      for (Proposal proposal : shown(column)) {
        line(
            "      "
                + (proposal.isTaken() ? "" : "# ")
                + quoted(proposal.target())
                + ": "
                + value(column.column(), proposal));
      }
      required(column);
    }
  }

  private static boolean isVariable(ColumnProposal column) {
    return column.best().role() == Role.VARIABLE;
  }

  /// The best candidate, and with a doubt about which input it is the others too.
  private static List<Proposal> shown(ColumnProposal column) {
    Proposal best = column.best();
    return best.doubt() == null
        ? List.of(best)
        : column.candidates().stream()
            .filter(other -> other == best || best.doubt().equals(other.doubt()))
            .toList();
  }

  private String label(Proposal proposal) {
    InputVariable input = proposal.input();
    return input == null ? proposal.target() : input.label().in(language);
  }

  /// What will happen to rows with an empty cell that the law must know.
  private void required(ColumnProposal column) {
    InputVariable input = column.best().input();
    if (input != null
        && !input.mayBeUnknown()
        && column.best().isTaken()
        && column.column().missing() > 0) {
      line(
          "      # "
              + say(
                  column.column().missing()
                      + " cells are empty: these rows are refused, unless default: says what an empty cell stands for.",
                  column.column().missing() + " 个单元格为空：除非用 default: 说明空值含义，这些行将被拒绝。"));
    }
  }

  private void comment(ColumnProposal column, String indent, String what) {
    Proposal best = column.best();
    String reasons =
        best.reasons().stream()
            .map(reason -> reason.in(language))
            .collect(Collectors.joining(say("; ", "；")));
    line(
        indent
            + "# "
            + oneLine(what)
            + say(" — ", "——")
            + confidence(best.confidence())
            + say(": ", "：")
            + oneLine(reasons));
    if (best.doubt() != null) {
      line(indent + "# " + say("To decide: ", "待定：") + oneLine(best.doubt().in(language)));
    }
  }

  private String confidence(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> say("sure", "确信");
      case MEDIUM -> say("likely, please check", "较可能，请核对");
      case LOW -> say("open", "未定");
    };
  }

  private static String value(ColumnProfile column, Proposal proposal) {
    List<String> parts = new ArrayList<>();
    parts.add("column: " + quoted(column.name()));
    if (proposal.unit() != null && !proposal.unit().equals("yes_no")) {
      parts.add("unit: " + proposal.unit());
    }
    MonthSource months = proposal.months();
    if (months.monthColumn() != null) {
      parts.add("month: " + quoted(months.monthColumn()));
    }
    if (months.assumedMonth() > 0) {
      parts.add("assume_month: " + months.assumedMonth());
    }
    if (months.onMonth() >= 0) {
      parts.add("on: " + CalendarMonth.format(months.onMonth()));
    }
    if (!proposal.recodes().isEmpty()) {
      parts.add(
          "recode: {"
              + new TreeMap<>(proposal.recodes())
                  .entrySet().stream()
                      .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                      .collect(Collectors.joining(", "))
              + "}");
    }
    if (!proposal.missing().isEmpty()) {
      parts.add(
          "missing: ["
              + proposal.missing().stream()
                  .sorted()
                  .map(MappingText::quoted)
                  .collect(Collectors.joining(", "))
              + "]");
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private void career(FileProposal file) {
    line("    histories:");
    line("      " + map.career() + ":");
    file(file, "        ");
    line("        parent: " + quoted(String.valueOf(file.parentId())));
    List<ColumnProposal> columns =
        file.columns().stream().filter(column -> column.best().role() == Role.SPELL).toList();
    boolean hasSome = columns.stream().anyMatch(column -> column.best().isTaken());
    line("        " + (hasSome ? "" : "# ") + "columns:");
    for (ColumnProposal column : columns) {
      comment(column, "          ", column.best().target());
      line(
          "          "
              + (column.best().isTaken() ? "" : "# ")
              + column.best().target()
              + ": "
              + value(column.column(), column.best()));
    }
    for (String needed : HistoryColumn.USUAL) {
      if (columns.stream().noneMatch(column -> column.best().target().equals(needed))) {
        line(
            "          # "
                + needed
                + ": {value: \"?\"}  # "
                + say(
                    "no column; say it for all spells, else careers are not known",
                    "无对应列；请为全部缴费段指定，否则缴费经历未知"));
      }
    }
  }

  private void rest(FileProposal file) {
    List<String> personal = names(file, Role.PERSONAL);
    List<String> ids = List.of((file.id() + " + " + file.parentId()).split(" \\+ "));
    List<String> others =
        names(file, Role.NONE).stream().filter(name -> !ids.contains(name)).toList();
    if (!personal.isEmpty()) {
      line(
          "    # "
              + say("Personal, not mapped: ", "个人信息，不映射：")
              + String.join(say(", ", "、"), personal));
    }
    if (!others.isEmpty()) {
      line("    # " + say("Not read by the law: ", "法律不读取：") + String.join(say(", ", "、"), others));
    }
  }

  private static List<String> names(FileProposal file, Role role) {
    return file.columns().stream()
        .filter(column -> column.best().role() == role)
        .map(column -> oneLine(column.column().name()))
        .toList();
  }

  /// A text as YAML writes it within braces; words that YAML would read as something else are quoted.
  static String quoted(String text) {
    boolean isPlain =
        text.matches("[\\p{L}_][\\p{L}\\p{N}_.]*")
            && !text.matches("(?i)yes|no|true|false|null|on|off|y|n");
    return isPlain
        ? text
        : '"'
            + text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
            + '"';
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
