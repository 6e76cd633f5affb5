package org.openshebao.publishing.sdmx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Label;

/// A dataflow with its structure.
///
/// @param agency  who maintains it
/// @param id  as in DF_COVERAGE; the structure is called DSD_COVERAGE, its concepts CS_COVERAGE
/// @param version  semantic: 1.0.0
/// @param name  what it is
/// @param components  dimensions, the time dimension, measures and attributes, in this order
public record Dataflow(
    String agency, String id, String version, Label name, List<Component> components) {

  public Dataflow {
    SdmxId.requireAgency(agency);
    SdmxId.requireId(id);
    SdmxId.requireVersion(version);
    components = List.copyOf(components);
    Set<String> ids = new HashSet<>();
    for (int k = 0; k < components.size(); k++) {
      Component component = components.get(k);
      if (!ids.add(component.id())) {
        throw new IllegalArgumentException(
            "The dataflow %s has two components %s. Maybe two variables stand for one dimension?"
                .formatted(id, component.id()));
      }
      if (k > 0 && component.role().compareTo(components.get(k - 1).role()) < 0) {
        throw new IllegalArgumentException(
            "The component %s stands behind %s, but dimensions come first, then time, measures and attributes."
                .formatted(component.id(), components.get(k - 1).id()));
      }
    }
  }

  /// The components of a role, in order.
  public List<Component> list(Component.Role role) {
    return components.stream().filter(each -> each.role() == role).toList();
  }

  /// What follows the kind in the id: COVERAGE of DF_COVERAGE.
  String stem() {
    return id.startsWith("DF_") ? id.substring(3) : id;
  }

  /// How data name it: AGENCY:DF_COVERAGE(1.0.0).
  public String reference() {
    return agency + ":" + id + "(" + version + ")";
  }
}
