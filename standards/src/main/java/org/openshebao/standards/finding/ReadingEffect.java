package org.openshebao.standards.finding;

/// What a finding is with a reading and without it.
///
/// @param requirement  id of the entry whose reading it is
/// @param reading  the interpretation
/// @param on  the finding with it
/// @param off  the finding without it
public record ReadingEffect(String requirement, String reading, Status on, Status off) {}
