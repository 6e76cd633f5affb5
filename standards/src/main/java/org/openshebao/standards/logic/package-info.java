/// Three values, exact numbers, and amounts of which only a range is known.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.logic;
