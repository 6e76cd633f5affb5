/// The valuation of a country's pension scheme: its law, its people and an assumptions book put together.
@NullMarked
package org.openshebao.workbench.valuation;

import org.jspecify.annotations.NullMarked;
