/// Cells without a value, and the notes that say why.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.absent;
