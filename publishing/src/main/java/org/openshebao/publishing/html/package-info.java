/// Reports as a page: one file that holds everything, in both languages.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.html;
