/// What households and places get.
@org.jspecify.annotations.NullMarked
package org.openshebao.examplia.family;
