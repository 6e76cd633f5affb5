/// Checks a rule while it compiles and generates its batch class.
@NullMarked
package org.openshebao.lawprocessor;

import org.jspecify.annotations.NullMarked;
