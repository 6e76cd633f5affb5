/// Calculations over measures, as the requirements state them: read, and valued with ranges.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.formula;
