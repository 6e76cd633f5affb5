package org.openshebao.workbench.lawbook.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.law.Law;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.html.PageStyle;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.lawbook.LawGraph;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Room;
import org.openshebao.workbench.lawbook.coverage.LawCoverage;

/// Writes the law as pages that need nothing but their folder: no server, no network.
public final class LawDoc {

  private final LawInForce inForce;
  private final Law law;
  private final CaseLinks cases;
  private final List<Room> rooms;

  /// @param report  worked cases run under this law, to be linked with the provisions that they went through; null for none
  public LawDoc(LawInForce inForce, @Nullable CasesReport report) {
    this.inForce = inForce;
    law = inForce.law();
    cases = new CaseLinks(law, report);
    List<Room> all = new ArrayList<>(LawCoverage.rooms(law, List.of()));
    Room.listAll(law).stream()
        .filter(room -> all.stream().noneMatch(each -> each.name().equals(room.name())))
        .forEach(all::add);
    rooms = List.copyOf(all);
  }

  /// Writes every page into `folder`, each file whole or not at all.
  ///
  /// @param language  that readers see until they choose
  /// @param progress  is told how many pages are written
  /// @return the pages, the first one first
  public List<Path> write(Path folder, Language language, LongConsumer progress)
      throws IOException {
    LawGraph graph = new LawGraph(law);
    RoomPage roomPage =
        new RoomPage(
            law,
            new VariableSection(law, graph, cases),
            new ParameterSection(law, graph, cases, inForce.date()));
    List<DocPage> pages = new ArrayList<>();
    pages.add(new IndexPage(law, rooms, cases).page());
    rooms.forEach(room -> pages.add(roomPage.of(room)));
    pages.add(new SourcesPage(law).page());
    pages.add(new CasesPage(law, cases).page());
    Label name = law.manifest().label();
    String madeFrom = Html.both(ProvenanceFacts.line(inForce.provenance()));
    List<Path> written = new ArrayList<>();
    for (DocPage page : pages) {
      Path file = folder.resolve(page.path());
      WholeFile.write(file, page.html(name, language, madeFrom));
      written.add(file);
      progress.accept(written.size());
    }
    Path assets = folder.resolve("assets");
    WholeFile.write(assets.resolve("page.css"), PageStyle.css() + DocAssets.read("law.css"));
    WholeFile.write(assets.resolve("first.js"), PageStyle.firstScript());
    WholeFile.write(assets.resolve("law.js"), DocAssets.read("law.js"));
    WholeFile.write(assets.resolve("search-index.js"), new SearchIndex(law, rooms, cases).script());
    return written;
  }
}
