/// Checks that need more than one rule: versions, exceptions, cycles.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.check;
