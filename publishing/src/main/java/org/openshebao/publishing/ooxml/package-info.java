/// Files of office programs: parts of XML in a ZIP file, the same bytes for the same parts.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.ooxml;
