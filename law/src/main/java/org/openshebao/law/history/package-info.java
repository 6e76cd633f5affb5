/// Insured careers as rules read them.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.history;
