/// A user's people under a law: variables computed for every row of a dataset, streamed.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.compute;
