/// Reports as pages that look the same everywhere.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.pdf;
