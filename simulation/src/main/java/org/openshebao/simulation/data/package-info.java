/// Users' data under a law: what its variables ask of a file's columns, and results as data again.
@org.jspecify.annotations.NullMarked
package org.openshebao.simulation.data;
