package org.openshebao.population.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Rows;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.mapping.ColumnMapping;
import org.openshebao.population.mapping.EntityMapping;
import org.openshebao.population.mapping.FileMapping;
import org.openshebao.population.mapping.MappedData;
import org.openshebao.population.mapping.Mapping;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads a folder of weighted cells: a `census.yaml` that names a file of cells and one of single ages.
public final class CellFolder {

  /// The file that makes a folder one of cells.
  public static final String MANIFEST = "census.yaml";

  private static final String SCHEMA = "shebao-cells/1";

  private CellFolder() {}

  /// Whether a folder says that it holds cells.
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }

  /// Reads the folder; bad rows are left out and reported, a bad manifest is thrown.
  ///
  /// @param places  gives the code of a place that is written in any known way
  public static CellData read(Path folder, Function<String, Optional<String>> places) {
    Problems problems = new Problems();
    Path manifest = folder.resolve(MANIFEST);
    YamlNode root = YamlFile.read(manifest, problems);
    root.allow(
        "schema",
        "title",
        "law",
        "as_of",
        "residences",
        "cells",
        "single_ages",
        "source",
        "caveats");
    problems.throwIfErrors();
    if (!root.text("schema").equals(SCHEMA)) {
      throw problem(manifest, "schema", root.text("schema"), "The schema must be " + SCHEMA + ".");
    }
    List<DataCode> residences = new ArrayList<>();
    root.find("residences")
        .ifPresent(node ->
            node.entries()
                .forEach((key, value) -> residences.add(new DataCode(key, label(value)))));
    List<Label> caveats = new ArrayList<>();
    root.find("caveats").ifPresent(node -> node.items().forEach(item -> caveats.add(label(item))));
    Label title = label(required(root, "title"));
    Label source = label(required(root, "source"));
    String cellFile = root.text("cells");
    String ageFile = root.text("single_ages");
    LocalDate asOf = date(manifest, root.text("as_of"));
    problems.throwIfErrors();

    CellCatalog catalog = new CellCatalog(residences, places);
    MappedData cells =
        read(
            folder,
            cellFile,
            catalog,
            "place",
            "residence",
            "first_age",
            "last_age",
            "sex",
            "persons");
    MappedData ages = read(folder, ageFile, catalog, "residence", "age", "sex", "persons");
    List<Problem> rowProblems =
        new ArrayList<>(
            Stream.concat(cells.problems().stream(), ages.problems().stream()).toList());
    List<Cell> list = cells(folder.resolve(cellFile), cells, rowProblems);
    CellPopulation population =
        new CellPopulation(
            title,
            asOf,
            source,
            caveats,
            residences.stream().map(DataCode::label).toList(),
            list,
            singleAges(ages, residences.size()),
            digest(manifest, folder.resolve(cellFile), folder.resolve(ageFile)));
    long read = cells.counts().getFirst().read() + ages.counts().getFirst().read();
    long kept = list.size() + ages.counts().getFirst().kept();
    return new CellData(population, rowProblems, read, read - kept);
  }

  private static MappedData read(Path folder, String file, CellCatalog catalog, String... columns) {
    EntityMapping entity =
        new EntityMapping(
            CellCatalog.ENTITY,
            new FileMapping(file, CsvFormat.USUAL, List.of(), 0),
            null,
            null,
            null,
            new SampleDesign(null, null, null),
            Stream.of(columns).map(ColumnMapping::of).toList(),
            List.of());
    return MappedData.read(new Mapping(file, DataOrigin.UNSAID, List.of(entity)), folder, catalog);
  }

  private static List<Cell> cells(Path file, MappedData data, List<Problem> problems) {
    Rows rows = data.dataset().rows(CellCatalog.ENTITY);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int first = (int) rows.column("first_age").value(row);
      int last = (int) rows.column("last_age").value(row);
      if (last < first) {
        problems.add(
            Problem.error(
                "CELL-AGES",
                file.toString(),
                0,
                "last_age",
                Integer.toString(last),
                "An age group ends at " + last + ", before it begins at " + first + ".",
                "Swap the two ages."));
        continue;
      }
      String place = rows.column("place").placeCode(row);
      if (place == null) {
        throw new IllegalStateException("A cell without a place was not refused.");
      }
      cells.add(
          new Cell(
              place,
              (int) rows.column("residence").value(row),
              first,
              last,
              rows.column("sex").value(row) == 0,
              rows.column("persons").value(row)));
    }
    return cells;
  }

  private static SingleAges singleAges(MappedData data, int residences) {
    SingleAges ages = new SingleAges(residences);
    Rows rows = data.dataset().rows(CellCatalog.ENTITY);
    for (int row = 0; row < rows.size(); row++) {
      ages.set(
          (int) rows.column("residence").value(row),
          rows.column("sex").value(row) == 0,
          (int) rows.column("age").value(row),
          rows.column("persons").value(row));
    }
    return ages;
  }

  private static YamlNode required(YamlNode node, String key) {
    return node.find(key)
        .orElseThrow(
            () -> problem(Path.of(MANIFEST), key, "", "The key \"" + key + "\" is missing."));
  }

  private static Label label(YamlNode node) {
    return new Label(node.text("en"), node.text("zh"));
  }

  private static LocalDate date(Path manifest, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw problem(manifest, "as_of", text, "The day of the count must be written as 2020-11-01.");
    }
  }

  private static ProblemException problem(Path file, String key, String value, String message) {
    return new ProblemException(
        Problem.error("CELL-MANIFEST", file.toString(), 0, key, value, message, null));
  }

  private static String digest(Path... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "CELL-READ",
              files[0].toString(),
              0,
              null,
              null,
              "Could not be read: " + e.getMessage(),
              null));
    }
  }
}
