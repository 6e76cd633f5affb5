/// What is known: a `Fact` by measure with its `Origin`, together the `Evidence` for one place and date.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.evidence;
