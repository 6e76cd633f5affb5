package org.openshebao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.LawBookJson;
import org.openshebao.workbench.lawbook.PlaceFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `shebao places [TEXT]`: finds a place.
@Command(name = "places", mixinStandardHelpOptions = true)
final class PlacesCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "places.text")
  private String text = "";

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    PlaceTree places = common.workbench().places();
    PlaceFinder finder = new PlaceFinder(places);
    List<Place> found = text.isBlank() ? finder.listProvinces() : finder.find(text);
    if (common.json()) {
      common.printJson(
          new JsonObject().with("places", found.stream().map(LawBookJson::place).toList()));
    } else {
      TextTable table = new TextTable();
      for (Place place : found) {
        table.row(place.code(), place.name().zh(), place.name().en(), around(places, place));
      }
      table.print(common.out(), "");
    }
    return ExitCode.OK;
  }

  /// The places around it, the nearest first: "广东省 < 中国".
  private String around(PlaceTree places, Place place) {
    List<String> names =
        places.outwards(places.indexOf(place.code())).stream()
            .skip(1)
            .map(each -> each.name().in(common.language()))
            .toList();
    return String.join(", ", names);
  }
}
