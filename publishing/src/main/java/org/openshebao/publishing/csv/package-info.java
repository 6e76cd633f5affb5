/// Tables as CSV, for other programs.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.csv;
