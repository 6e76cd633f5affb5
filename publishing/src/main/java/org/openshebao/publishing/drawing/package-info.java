/// Charts as pictures that need no browser: laid out here, written as SVG or as dots.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.drawing;
