package org.openshebao.statistics.indicator;

import java.util.List;
import org.openshebao.base.text.Label;

/// A group of people whom a sample may stand for or a denominator may be.
///
/// @param id  "employed"
/// @param label  in words
/// @param partOf  groups that contain it
/// @param consistsOf  groups that make it up together; empty when it is not taken apart
public record Universe(String id, Label label, List<String> partOf, List<String> consistsOf) {
  public Universe {
    partOf = List.copyOf(partOf);
    consistsOf = List.copyOf(consistsOf);
  }
}
