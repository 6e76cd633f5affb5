/// Labels and languages.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.text;
