package org.openshebao.statistics.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.base.text.Label;

/// How the estimates of an analysis are exchanged as an SDMX dataflow.
///
/// @param agency  who maintains it
/// @param dataflow  its id
/// @param version  semantic: 1.0.0
/// @param refArea  code of the country or area
/// @param refAreaName  what it is called
/// @param timePeriod  2014, 2014-S1, 2014-Q1 or 2014-03
/// @param source  which survey the estimates come from: readers may not do without it
/// @param dimensions  by variable of domains
/// @param terms  the dimension that tells what is estimated: codes by variable
/// @param measures  the code of MEASURE by request; several requests may share one
public record SdmxSpec(
    String agency,
    String dataflow,
    String version,
    String refArea,
    Label refAreaName,
    String timePeriod,
    Label source,
    Map<String, Dimension> dimensions,
    Dimension terms,
    Map<String, String> measures) {

  public SdmxSpec {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /// A dimension.
  ///
  /// @param id  as in SEX
  /// @param total  the code of everybody
  /// @param codes  by category; a category that is not there has the code that its text gives
  public record Dimension(String id, String total, Map<String, String> codes) {
    public Dimension {
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
  }
}
