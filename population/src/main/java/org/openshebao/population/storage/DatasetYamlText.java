package org.openshebao.population.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.SampleDesign;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Writes `dataset.yaml`.
final class DatasetYamlText {

  private DatasetYamlText() {}

  /// The text of the file.
  static String of(StoredDataset dataset) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("schema", DatasetYaml.VERSION);
    top.put("digest", dataset.digest());
    top.put("origin", origin(dataset.origin()));
    top.put("entities", dataset.entities().stream().map(DatasetYamlText::entity).toList());
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();
    return new Dump(settings).dumpToString(top);
  }

  private static Map<String, Object> origin(DataOrigin origin) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("source", origin.source());
    map.put("licence", origin.licence());
    map.put("synthetic", origin.isSynthetic());
    return map;
  }

  private static Map<String, Object> entity(StoredEntity entity) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", entity.name());
    if (entity.parent() != null) {
      map.put("parent", entity.parent());
    }
    map.put("rows", entity.rows().rows());
    if (entity.rows().hasIds()) {
      map.put("ids", true);
    }
    if (!entity.design().equals(SampleDesign.NONE)) {
      map.put("design", design(entity.design()));
    }
    map.put("columns", columns(entity.rows()));
    if (!entity.histories().isEmpty()) {
      map.put("histories", entity.histories().stream().map(DatasetYamlText::history).toList());
    }
    return map;
  }

  private static Map<String, Object> history(StoredHistory history) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", history.name());
    map.put("spells", history.spells().rows());
    map.put("columns", columns(history.spells()));
    return map;
  }

  private static Map<String, Object> design(SampleDesign design) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (design.weight() != null) {
      map.put("weight", design.weight());
    }
    if (design.stratum() != null) {
      map.put("stratum", design.stratum());
    }
    if (design.psu() != null) {
      map.put("psu", design.psu());
    }
    return map;
  }

  private static List<Map<String, Object>> columns(StoredTable table) {
    return table.columns().stream().map(DatasetYamlText::column).toList();
  }

  private static Map<String, Object> column(StoredColumn column) {
    ColumnSpec spec = column.spec();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", spec.name());
    map.put("type", spec.type().key());
    if (spec.type() == ColumnType.DECIMAL) {
      map.put("digits", spec.digits());
    }
    if (spec.label() != null) {
      map.put("label", label(spec.label()));
    }
    if (!spec.codes().isEmpty()) {
      map.put(
          "codes",
          spec.codes().stream()
              .map(code -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("key", code.key());
                entry.putAll(label(code.label()));
                return entry;
              })
              .toList());
    }
    if (!column.places().isEmpty()) {
      map.put("places", column.places());
    }
    return map;
  }

  private static Map<String, Object> label(Label label) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("en", label.en());
    map.put("zh", label.zh());
    return map;
  }
}
