/// The shebao command.
@NullMarked
package org.openshebao.cli;

import org.jspecify.annotations.NullMarked;
