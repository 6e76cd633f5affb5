/// A report in every form that readers ask for, side by side.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.folder;
