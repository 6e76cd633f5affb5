/// Tables for terminals.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.terminal;
