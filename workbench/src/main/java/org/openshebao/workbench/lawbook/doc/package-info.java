/// The law as a folder of pages: each provision with its text, formula, values over time and the cases that prove it.
@NullMarked
package org.openshebao.workbench.lawbook.doc;

import org.jspecify.annotations.NullMarked;
