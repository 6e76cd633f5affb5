package org.openshebao.workbench.cases;

/// A value set for a case.
///
/// @param target  what is set
/// @param value  as a column holds it
record Setting(Target target, long value) {}
