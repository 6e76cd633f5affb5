/// Whether an estimate is good enough to be published: quality standards of statistics offices as dated data, and their verdicts.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.publication;
