package org.openshebao.publishing.report;

import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;

/// A document that the report uses.
///
/// @param source  the document
/// @param grade  how well its values are known here: the weakest of those that the report uses
public record SourceEntry(Source source, Grade grade) {}
