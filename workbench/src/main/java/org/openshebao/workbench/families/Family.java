package org.openshebao.workbench.families;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.explain.Facts;

/// A hypothetical person.
///
/// @param id  short: its name, or that of its file
/// @param label  what readers call it
/// @param facts  what is said of the person
public record Family(String id, Label label, Facts facts) {}
