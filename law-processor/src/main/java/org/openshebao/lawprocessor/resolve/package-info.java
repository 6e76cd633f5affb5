/// Finds what each argument of a rule reads.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.resolve;
