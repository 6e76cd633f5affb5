/// Results as JSON: camelCase, money as integer fen with its unit, shares as fractions, what is unknown as null with a reason.
@NullMarked
package org.openshebao.workbench.json;

import org.jspecify.annotations.NullMarked;
