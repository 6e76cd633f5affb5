/// Files written whole or not at all.
@org.jspecify.annotations.NullMarked
package org.openshebao.publishing.file;
