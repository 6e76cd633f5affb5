/// Contributions and the jobs that owe them.
@org.jspecify.annotations.NullMarked
package org.openshebao.examplia.contribution;
