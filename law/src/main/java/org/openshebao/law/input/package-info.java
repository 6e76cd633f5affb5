/// Inputs that a law declares.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.input;
