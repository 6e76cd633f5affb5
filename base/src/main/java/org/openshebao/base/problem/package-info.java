/// Problems with what was given: where, what, and what would be right.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.problem;
