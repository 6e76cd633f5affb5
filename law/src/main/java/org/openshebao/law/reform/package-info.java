/// Reforms: changes to be laid over a law, in data.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.reform;
