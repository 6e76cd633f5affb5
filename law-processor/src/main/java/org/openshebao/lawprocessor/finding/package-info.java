/// What the processor finds wrong, each with a stable code.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.finding;
