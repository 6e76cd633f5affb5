/// What comes out: a `Finding` for each requirement, with figures, break-even, cautions, alternatives and readings.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.finding;
