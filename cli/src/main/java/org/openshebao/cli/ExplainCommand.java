package org.openshebao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.workbench.backpay.BackPay;
import org.openshebao.workbench.backpay.BackPayRun;
import org.openshebao.workbench.explain.Answer;
import org.openshebao.workbench.explain.Answers;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.explain.Fact;
import org.openshebao.workbench.explain.Facts;
import org.openshebao.workbench.explain.GivenTwice;
import org.openshebao.workbench.explain.PersonFile;
import org.openshebao.workbench.json.AnswerJson;
import org.openshebao.workbench.json.BackPayJson;
import org.openshebao.workbench.lawbook.LawGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `shebao explain key=value… --want VARIABLE`: what the law answers for one person, and why.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer>, Printing {

  @Parameters(paramLabel = "key=value", descriptionKey = "explain.facts")
  private List<String> facts = new ArrayList<>();

  @Option(names = "--want", paramLabel = "VARIABLE", split = ",", descriptionKey = "explain.want")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--person", paramLabel = "FILE", descriptionKey = "explain.person")
  private @Nullable Path person;

  @Option(names = "--depth", paramLabel = "N", descriptionKey = "explain.depth")
  private int depth = Integer.MAX_VALUE;

  @Option(names = "--all-parameters", descriptionKey = "explain.allParameters")
  private boolean allParameters;

  @Option(names = "--since", paramLabel = "YYYY-MM", descriptionKey = "explain.since")
  private @Nullable String since;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    if (wanted.isEmpty()) {
      throw nothingWanted();
    }
    if (depth < 1) {
      throw common.badUsage("explain.badDepth", depth);
    }
    Facts given = allFacts();
    Answers answers = Explainer.explain(common.lawInForce(), given, wanted);
    List<BackPay> backPays = backPays(answers, given);
    if (common.json()) {
      common.printJson(
          AnswerJson.of(answers, depth)
              .withKnown("backPay", backPays.isEmpty() ? null : BackPayJson.of(answers, backPays)));
    } else {
      new AnswerText(answers, common, depth, allParameters).print();
      BackPayText text = new BackPayText(answers.law().law().asKnownNow(), common);
      backPays.forEach(text::print);
    }
    return ExitCode.OK;
  }

  /// Of every amount of a month that was asked for, when it is asked for as it was known.
  private List<BackPay> backPays(Answers answers, Facts given) {
    LocalDate knowledge = answers.law().law().findKnowledgeDate().orElse(null);
    if (knowledge == null) {
      if (since != null) {
        throw common.badUsage("explain.sinceAlone");
      }
      return List.of();
    }
    int last = answers.law().month();
    int first = since == null ? CalendarMonth.of(CalendarMonth.year(last), 1) : month(since);
    if (first > last) {
      throw common.badUsage(
          "explain.sinceLate", CalendarMonth.format(first), CalendarMonth.format(last));
    }
    first = Math.max(first, CalendarMonth.of(answers.law().law().manifest().firstDate()));
    List<BackPay> found = new ArrayList<>();
    for (Answer answer : answers.answers()) {
      if (answer.variable().unit() == Unit.FEN) {
        found.add(
            new BackPayRun(
                    answers.law().law(), given, answer.variable(), answer.relation(), knowledge)
                .run(first, last));
      }
    }
    return found;
  }

  private int month(String text) {
    try {
      return CalendarMonth.parse(text);
    } catch (IllegalArgumentException e) {
      throw common.badUsage("explain.badMonth", text);
    }
  }

  /// The facts of the file, those of the command line over them, and the place of `--place` below both.
  private Facts allFacts() {
    Facts ofFile =
        person == null ? new Facts(List.of(), List.of(), List.of()) : PersonFile.read(person);
    List<Fact> first = new ArrayList<>();
    String place = common.workbench().law().manifest().placeOf().get(Entity.PERSON);
    if (place != null) {
      common.findPlace().ifPresent(found -> first.add(new Fact(place, found.code(), null, 0)));
    }
    first.addAll(ofFile.person());
    List<Fact> ofCommandLine = facts.stream().map(this::parse).toList();
    GivenTwice.refuse(common.workbench().law(), ofCommandLine);
    first.addAll(ofCommandLine);
    return new Facts(first, ofFile.relations(), ofFile.histories());
  }

  private Fact parse(String text) {
    try {
      return Fact.parse(text);
    } catch (IllegalArgumentException e) {
      throw common.badUsage("explain.noFact", text);
    }
  }

  private ParameterException nothingWanted() {
    TextTable table = new TextTable();
    for (Variable variable : new LawGraph(common.workbench().law()).listOutcomes()) {
      table.row(variable.simpleName(), variable.label().in(common.language()));
    }
    StringWriter list = new StringWriter();
    table.print(new PrintWriter(list), "  ");
    String text = common.text("explain.wantWhat") + "\n" + list;
    return common.badUsage("usage.message", text.stripTrailing());
  }
}
