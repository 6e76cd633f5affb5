/// Reports as documents of word processors.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.docx;
