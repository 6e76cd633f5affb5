/// A country's demonstration population: fitted to its margins, drawn, written with the facts that its law reads, and the report of the fit.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.synthesize;
