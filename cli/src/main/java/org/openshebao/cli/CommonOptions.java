package org.openshebao.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.text.Language;
import org.openshebao.law.reform.Reform;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.LawNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every command knows: which law, when, where, under which reforms, and how to answer.
///
/// A command holds it as `@Mixin private final CommonOptions common = new CommonOptions()`.
public final class CommonOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--law", paramLabel = "ID", descriptionKey = "common.law")
  private String law = "china";

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "common.date")
  private @Nullable LocalDate date;

  @Option(names = "--known-on", paramLabel = "YYYY-MM-DD", descriptionKey = "common.knownOn")
  private @Nullable LocalDate knownOn;

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "common.place")
  private @Nullable String place;

  @Option(names = "--reform", paramLabel = "NAME|FILE", descriptionKey = "common.reform")
  private List<String> reforms = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "common.out")
  private @Nullable Path out;

  @Option(names = "--json", descriptionKey = "common.json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "common.lang")
  private Language language = Language.EN;

  @Option(names = "--excel", descriptionKey = "common.excel")
  private boolean excel;

  @Option(names = "--keep-going", descriptionKey = "common.keepGoing")
  private boolean keepGoing;

  @Option(names = "--strict", descriptionKey = "common.strict")
  private boolean strict;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "common.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", descriptionKey = "common.quiet")
  private boolean quiet;

  @Option(names = "--debug", descriptionKey = "common.debug")
  private boolean debug;

  private @Nullable Workbench workbench;

  private @Nullable Workbench baseline;

  /// Id of the law asked for.
  String lawId() {
    return law;
  }

  /// The law asked for, its reforms laid on top; read once.
  public Workbench workbench() {
    Workbench open = workbench;
    if (open == null) {
      open = baseline().withReforms(reforms);
      workbench = open;
    }
    return open;
  }

  /// The law without the reforms, as known on the day asked for; read once.
  public Workbench baseline() {
    Workbench open = baseline;
    if (open == null) {
      open = Workbench.open(law);
      if (knownOn != null) {
        open = open.knownOn(knownOn);
      }
      baseline = open;
    }
    return open;
  }

  /// The law in force on the day asked for, else on its reference date.
  public LawInForce lawInForce() {
    return workbench().at(date());
  }

  /// The law without reforms in force on the day asked for, else on its reference date.
  LawInForce baselineInForce() {
    return date == null ? baseline().atReferenceDate() : baseline().at(date);
  }

  /// The reforms asked for, one by one.
  List<Reform> reforms() {
    return reforms.stream().map(baseline()::reform).toList();
  }

  /// The day asked for, else the law's reference date.
  public LocalDate date() {
    return date == null ? workbench().referenceDate() : date;
  }

  /// Whether a day was asked for.
  public boolean hasDate() {
    return date != null;
  }

  /// The place asked for.
  public Optional<Place> findPlace() {
    return Optional.ofNullable(place).map(name -> LawNames.place(workbench().law(), name));
  }

  /// Names or files of reforms, in the order given.
  public List<String> reformNames() {
    return List.copyOf(reforms);
  }

  /// The folder that results are written into.
  public Optional<Path> findOut() {
    return Optional.ofNullable(out);
  }

  /// Whether the result is printed as JSON.
  public boolean json() {
    return json;
  }

  /// The language of texts.
  public Language language() {
    return language;
  }

  /// Whether CSV files begin with the mark by which Excel knows UTF-8.
  public boolean excel() {
    return excel;
  }

  /// Whether bad rows are left out and reported instead of ending the run.
  public boolean keepGoing() {
    return keepGoing;
  }

  /// Whether unverified values and assumptions are errors.
  public boolean strict() {
    return strict;
  }

  /// How many threads compute; results are the same for any number.
  public int threads() {
    if (threads < 1) {
      throw badUsage("usage.threads", threads);
    }
    return threads;
  }

  boolean debug() {
    return debug;
  }

  /// The texts in the language asked for.
  Messages messages() {
    return Messages.of(language);
  }

  /// A text in the language asked for.
  public String text(String key, Object... fillings) {
    return messages().text(key, fillings);
  }

  /// Where results go.
  public PrintWriter out() {
    return command().commandLine().getOut();
  }

  /// Where progress and problems go.
  public PrintWriter err() {
    return command().commandLine().getErr();
  }

  /// Prints which law, on which day, under which reforms: the head of every result in words.
  public void printHeading(LawInForce law) {
    String name = law.law().manifest().label().in(language);
    out().println(text(hasDate() ? "heading.date" : "heading.referenceDate", name, law.date()));
    law.law().findKnowledgeDate().ifPresent(day -> out().println(text("heading.knownOn", day)));
    printReforms(law);
  }

  /// Prints the reforms laid over a law, one a line.
  void printReforms(LawInForce law) {
    for (Reform reform : law.law().reforms()) {
      out().println(text("heading.reform", reform.label().in(language), reform.id()));
    }
  }

  /// Prints a tree of [org.openshebao.workbench.json.JsonObject]s and lists as JSON on stdout.
  public void printJson(Object tree) {
    out().print(JsonText.of(tree));
    out().flush();
  }

  /// A progress bar on stderr, to be closed: `total` steps, or 0 when their number is not known.
  public Progress progress(String label, long total) {
    return new Progress(err(), !quiet && isTerminal(), label, total);
  }

  /// Whether somebody looks on: the launcher knows of stderr what Java does not.
  private static boolean isTerminal() {
    String said = System.getProperty("shebao.terminal");
    if (said != null) {
      return Boolean.parseBoolean(said);
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /// To be thrown when the command line cannot be understood: exit code 2.
  public ParameterException badUsage(String key, Object... fillings) {
    return new ParameterException(command().commandLine(), text(key, fillings));
  }

  private CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("CommonOptions must be a @Mixin of a command.");
    }
    return command;
  }
}
