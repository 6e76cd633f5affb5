/// The law as a book to look things up in: what it holds, what a provision says and reads, what changed between two days.
@NullMarked
package org.openshebao.workbench.lawbook;

import org.jspecify.annotations.NullMarked;
