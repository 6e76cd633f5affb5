/// What the tests of every module share.
@NullMarked
package org.openshebao.testkit;

import org.jspecify.annotations.NullMarked;
