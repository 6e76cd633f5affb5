/// What a result was made from, so that the same inputs give the same bytes again.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.provenance;
