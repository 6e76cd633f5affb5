/// Cases to run: facts and choices, and the findings, rates, break-even values and cautions that should come out.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.casefile;
