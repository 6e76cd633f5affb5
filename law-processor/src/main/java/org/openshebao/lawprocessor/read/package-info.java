/// Reads rules from the source and files from the law's folder.
@org.jspecify.annotations.NullMarked
package org.openshebao.lawprocessor.read;
