package org.openshebao.publishing.report;

import java.util.List;
import org.openshebao.base.text.Label;

/// A part of a report, with its heading and an entry in the contents.
///
/// @param id  stable, unique in the report: readers link to it
/// @param title  its heading
/// @param intro  what it shows, in a sentence or two
/// @param blocks  in order
public record Section(String id, Label title, Label intro, List<Block> blocks) {

  public Section {
    Anchor.requireGood("section", id);
    blocks = List.copyOf(blocks);
  }
}
