/// Which provisions of a law are coded, for which branch, place and year, how well each is known, and what is missing.
@NullMarked
package org.openshebao.workbench.lawbook.coverage;

import org.jspecify.annotations.NullMarked;
