package org.openshebao.population;

/// The digest of a column that is given in one piece or in slices one after another.
final class ColumnDigest {

  private final ColumnSpec spec;
  private final ContentDigest values = new ContentDigest();
  private final ContentDigest unknownRows = new ContentDigest();
  private long rows;

  ColumnDigest(ColumnSpec spec) {
    this.spec = spec;
  }

  void add(DataColumn slice) {
    boolean allKnown = slice.allKnown();
    for (int row = 0; row < slice.size(); row++) {
      if (!allKnown && !slice.isKnown(row)) {
        unknownRows.add(rows + row);
        continue;
      }
      switch (spec.type()) {
        case DOUBLE -> values.add(Double.doubleToLongBits(slice.doubleValue(row)));
        case PLACE -> {
          String code = slice.placeCode(row);
          values.add(code == null ? "" : code);
        }
        default -> values.add(slice.storedValue(row));
      }
    }
    rows += slice.size();
  }

  void finishInto(ContentDigest all) {
    all.add(spec.name());
    all.add(spec.type().key());
    all.add(spec.digits());
    all.add(spec.codes().size());
    spec.codes().forEach(code -> all.add(code.key()));
    all.add(unknownRows.finish());
    all.add(values.finish());
  }
}
