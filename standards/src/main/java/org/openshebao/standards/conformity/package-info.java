/// Requirements held against evidence: `Conformity.of(Standards.load()).evaluate("c102", evidence, choices)`.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.conformity;
