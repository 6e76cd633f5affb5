/// What the code of rules may do: compute from its arguments, and nothing else.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.check.code;
