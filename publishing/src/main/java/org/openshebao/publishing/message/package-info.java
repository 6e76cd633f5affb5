/// The words of pages and terminals, in both languages.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.message;
