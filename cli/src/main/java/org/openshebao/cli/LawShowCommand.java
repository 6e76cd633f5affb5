package org.openshebao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.LawBookJson;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawBook;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Overview;
import org.openshebao.workbench.lawbook.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `shebao law show [NAME…]`: what the law holds, or what it says under a name.
@Command(name = "show", mixinStandardHelpOptions = true)
final class LawShowCommand implements Callable<Integer>, Printing {

  @Parameters(paramLabel = "NAME", descriptionKey = "law.show.names")
  private List<String> names = new ArrayList<>();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    LawInForce law = common.lawInForce();
    LawBook book = new LawBook(law);
    List<Page> pages = names.stream().map(book::page).toList();
    if (common.json()) {
      common.printJson(json(law, pages));
      return ExitCode.OK;
    }
    common.printHeading(law);
    if (pages.isEmpty()) {
      new OverviewText(common).print(Overview.of(law.law()));
    }
    PageText text = new PageText(law, common);
    pages.forEach(text::print);
    common.out().flush();
    return ExitCode.OK;
  }

  private JsonObject json(LawInForce law, List<Page> pages) {
    JsonObject json =
        pages.isEmpty()
            ? LawBookJson.of(Overview.of(law.law()))
            : new JsonObject()
                .with(
                    "pages", pages.stream().map(page -> LawBookJson.of(law.law(), page)).toList());
    return json.with("provenance", ProvenanceJson.of(law));
  }
}
