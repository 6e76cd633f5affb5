/// Who reviewed a finding, when, with what result, and what was said before: a file beside the facts.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.review;
