package org.openshebao.standards.evidence;

/// A fact about a measure and where it comes from.
///
/// @param measure  name of the measure
/// @param fact  what is known
/// @param origin  where it comes from
public record EvidenceItem(String measure, Fact fact, Origin origin) {}
