package org.openshebao.workbench.branch;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// An assumption as it was used: what it is, its value, where it comes from.
///
/// @param id  its key in the file
/// @param label  what readers call it
/// @param unit  of its value
/// @param value  as used, in words and numbers
/// @param grade  how well it is known
/// @param source  document, parameter of the law, or how it was set; null when the file names none
/// @param date  since when it stands; null when not said
/// @param owner  who answers for it; null when not said
/// @param range  values thought possible, as written; null when not said
/// @param note  what a reader must know; null when nothing
public record BranchAssumption(
    String id,
    Label label,
    Label unit,
    Label value,
    Grade grade,
    @Nullable String source,
    @Nullable String date,
    @Nullable String owner,
    @Nullable String range,
    @Nullable Label note) {}
