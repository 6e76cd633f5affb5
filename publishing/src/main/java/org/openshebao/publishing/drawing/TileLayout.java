package org.openshebao.publishing.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.table.Cell;
import org.openshebao.base.text.Label;

/// Where the square of each province stands, from `tiles-china.csv`.
public final class TileLayout {

  /// A province's square.
  ///
  /// @param letters  ISO 3166-2
  public record Square(String code, String letters, Label name, int row, int column) {

    /// Whether a cell means this province: by its name in either language, or by its code.
    private boolean isMeantBy(Cell cell) {
      return cell instanceof Cell.Text(Label text, var _)
          && (text.zh().equals(name.zh())
              || text.en().equals(name.en())
              || text.en().equals(code)
              || text.en().equals("CN-" + letters));
    }
  }

  /// The provinces of China.
  public static final TileLayout CHINA = read("tiles-china.csv");

  private final List<Square> squares;

  private TileLayout(List<Square> squares) {
    this.squares = List.copyOf(squares);
  }

  /// All squares.
  public List<Square> squares() {
    return squares;
  }

  /// The square of the province that `cell` names.
  public Optional<Square> find(Cell cell) {
    return squares.stream().filter(square -> square.isMeantBy(cell)).findFirst();
  }

  private static TileLayout read(String name) {
    try (InputStream stream = TileLayout.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The file " + name + " is missing from the jar.");
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
      return new TileLayout(
          lines.filter(line -> !line.startsWith("#")).skip(1).map(TileLayout::square).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static Square square(String line) {
    String[] parts = line.split(",", -1);
    return new Square(
        parts[0],
        parts[1],
        new Label(parts[2], parts[3]),
        Integer.parseInt(parts[4]),
        Integer.parseInt(parts[5]));
  }
}
