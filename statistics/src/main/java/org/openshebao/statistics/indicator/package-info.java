/// Indicators of social security as dated data: what they count, of whom, and whether a sample can tell them.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.indicator;
