/// One person's case: facts by name, computed as a batch of one row, with its trace.
@org.jspecify.annotations.NullMarked
package org.openshebao.simulation.person;
