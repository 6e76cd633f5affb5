package org.openshebao.workbench.assess.report;

import org.openshebao.base.provenance.Provenance;
import org.openshebao.workbench.assess.LawFigures;
import org.openshebao.workbench.lawbook.LawInForce;

/// What the sections that know no people are made from.
///
/// @param law  the law on the day assessed
/// @param figures  what it says without anybody in particular
/// @param provenance  what the whole result was made from
record Basis(LawInForce law, LawFigures figures, Provenance provenance) {}
