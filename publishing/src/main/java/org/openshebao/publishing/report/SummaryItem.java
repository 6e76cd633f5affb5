package org.openshebao.publishing.report;

import org.openshebao.base.text.Label;

/// What a minister reads in a minute: one finding, and where the report shows it.
///
/// @param headline  the finding, in one sentence
/// @param detail  how much, of whom, compared with what
/// @param anchor  id of the section or chart that shows it
public record SummaryItem(Label headline, Label detail, String anchor) {}
