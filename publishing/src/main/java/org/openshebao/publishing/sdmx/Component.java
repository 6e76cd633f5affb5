package org.openshebao.publishing.sdmx;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A column of a dataflow.
///
/// @param id  SEX, OBS_VALUE
/// @param role  what it is for
/// @param name  what it says
/// @param codelist  of what it may hold; null for free values
/// @param type  of free values
/// @param mandatory  whether each observation must have it; dimensions always must
public record Component(
    String id,
    Role role,
    Label name,
    @Nullable Codelist codelist,
    TextType type,
    boolean mandatory) {

  /// What a component is for.
  public enum Role {
    /// One of those that together tell an observation from the others.
    DIMENSION,
    /// The period that an observation is of.
    TIME_DIMENSION,
    /// A number that was observed.
    MEASURE,
    /// What else a reader must know of an observation.
    ATTRIBUTE
  }

  /// Kinds of free values, by their names in SDMX.
  public enum TextType {
    STRING("String"),
    DOUBLE("Double"),
    INTEGER("Integer"),
    PERIOD("ObservationalTimePeriod");

    private final String written;

    TextType(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }
  }

  public Component {
    SdmxId.requireId(id);
    if (role == Role.DIMENSION && codelist == null) {
      throw new IllegalArgumentException("The dimension %s needs a codelist.".formatted(id));
    }
  }

  /// A dimension with these codes.
  public static Component dimension(String id, Label name, Codelist codes) {
    return new Component(id, Role.DIMENSION, name, codes, TextType.STRING, true);
  }

  /// The dimension of time.
  public static Component time(Label name) {
    return new Component("TIME_PERIOD", Role.TIME_DIMENSION, name, null, TextType.PERIOD, true);
  }

  /// A number.
  public static Component measure(String id, Label name) {
    return new Component(id, Role.MEASURE, name, null, TextType.DOUBLE, false);
  }

  /// An attribute with codes.
  public static Component coded(String id, Label name, Codelist codes, boolean mandatory) {
    return new Component(id, Role.ATTRIBUTE, name, codes, TextType.STRING, mandatory);
  }

  /// An attribute with free values.
  public static Component attribute(String id, Label name, TextType type, boolean mandatory) {
    return new Component(id, Role.ATTRIBUTE, name, null, type, mandatory);
  }

  boolean isDimension() {
    return role == Role.DIMENSION || role == Role.TIME_DIMENSION;
  }
}
