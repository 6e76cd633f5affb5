package org.openshebao.cli;

import java.util.concurrent.Callable;
import org.openshebao.base.text.Label;
import org.openshebao.law.reform.Reform;
import org.openshebao.workbench.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `shebao law reforms`: the reforms that come with the law, whose names `--reform` takes.
@Command(name = "reforms", mixinStandardHelpOptions = true)
final class LawReformsCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    var reforms = common.baseline().listReforms();
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with(
                  "reforms",
                  reforms.stream()
                      .map(reform ->
                          new JsonObject()
                              .with("id", reform.id())
                              .with("label", reform.label())
                              .with("description", reform.description())
                              .with("idea", reform.idea())
                              .with("changes", reform.changes().size()))
                      .toList()));
      return ExitCode.OK;
    }
    for (Reform reform : reforms) {
      common.out().println(reform.id());
      common.out().println("  " + reform.label().in(common.language()));
      Label description = reform.description();
      if (description != null) {
        common.out().println("  " + description.in(common.language()));
      }
    }
    common.out().println();
    common.out().println(common.text("law.reforms.how"));
    common.out().flush();
    return ExitCode.OK;
  }
}
