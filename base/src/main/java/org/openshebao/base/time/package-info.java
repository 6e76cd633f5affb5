/// Calendar months as plain ints.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.time;
