package org.openshebao.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The digest of a dataset that is given in one piece or in slices one after another.
///
/// Each column has a digest of its own over its values in order, so that neither the width in which values are stored nor
/// where slices begin matters. Labels, source and licence do not count: they are said about the content.
public final class DatasetDigest {

  private final Map<String, EntityDigest> entities = new LinkedHashMap<>();

  /// Adds the next slice; all slices have the same entities and columns.
  public DatasetDigest add(Dataset slice) {
    Map<String, Long> rowsBefore = new LinkedHashMap<>();
    entities.forEach((name, digest) -> rowsBefore.put(name, digest.rows));
    for (String name : slice.entities()) {
      Rows rows = slice.rows(name);
      ParentRows parent = rows.parent();
      long parentsBefore = parent == null ? 0 : rowsBefore.getOrDefault(parent.entity(), 0L);
      entities.computeIfAbsent(name, _ -> new EntityDigest(rows)).add(rows, parentsBefore);
    }
    return this;
  }

  /// Says what the columns are, for a dataset that may have no rows at all; the same as adding a slice without rows.
  public DatasetDigest startWith(Dataset schema) {
    return add(schema.slice(0, 0));
  }

  /// The digest in hex. Nothing can be added afterwards.
  public String hex() {
    ContentDigest all = new ContentDigest();
    all.add("openshebao dataset 1");
    entities.values().forEach(entity -> entity.finishInto(all));
    return all.finishHex();
  }

  /// One entity.
  private static final class EntityDigest {

    private final Rows schema;
    private final ContentDigest ids = new ContentDigest();
    private final ContentDigest parents = new ContentDigest();
    private final List<ColumnDigest> columns = new ArrayList<>();
    private final List<List<ColumnDigest>> histories = new ArrayList<>();
    private final List<ContentDigest> spellCounts = new ArrayList<>();
    private long rows;

    EntityDigest(Rows schema) {
      this.schema = schema;
      schema.columns().forEach(column -> columns.add(new ColumnDigest(column.spec())));
      for (HistoryColumn history : schema.histories()) {
        List<ColumnDigest> spells = new ArrayList<>();
        history.columns().forEach(column -> spells.add(new ColumnDigest(column.spec())));
        histories.add(spells);
        spellCounts.add(new ContentDigest());
      }
    }

    void add(Rows slice, long parentsBefore) {
      slice
          .findIds()
          .ifPresent(texts -> {
            for (int row = 0; row < slice.size(); row++) {
              ids.add(texts.text(row));
            }
          });
      ParentRows parent = slice.parent();
      if (parent != null) {
        for (int row = 0; row < slice.size(); row++) {
          parents.add(parentsBefore + parent.parentOf(row));
        }
      }
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).add(slice.columns().get(i));
      }
      for (int i = 0; i < histories.size(); i++) {
        HistoryColumn history = slice.histories().get(i);
        for (int row = 0; row < slice.size(); row++) {
          spellCounts.get(i).add(history.spellCount(row));
        }
        for (int j = 0; j < histories.get(i).size(); j++) {
          histories.get(i).get(j).add(history.columns().get(j));
        }
      }
      rows += slice.size();
    }

    void finishInto(ContentDigest all) {
      all.add(schema.entity());
      all.add(rows);
      ParentRows parent = schema.parent();
      all.add(parent == null ? "" : parent.entity());
      all.add(Objects.requireNonNullElse(schema.design().weight(), ""));
      all.add(Objects.requireNonNullElse(schema.design().stratum(), ""));
      all.add(Objects.requireNonNullElse(schema.design().psu(), ""));
      all.add(ids.finish());
      all.add(parents.finish());
      columns.forEach(column -> column.finishInto(all));
      for (int i = 0; i < histories.size(); i++) {
        all.add(schema.histories().get(i).name());
        all.add(spellCounts.get(i).finish());
        histories.get(i).forEach(column -> column.finishInto(all));
      }
    }
  }
}
