/// Sources of values of law and how well each value is known.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.source;
