/// Reforms laid over a law, and the difference they make to its text.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.reform;
