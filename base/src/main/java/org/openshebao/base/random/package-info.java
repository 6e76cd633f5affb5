/// Random numbers that depend on nothing but their key: the same draw for the same person, in any order, on any thread.
@org.jspecify.annotations.NullMarked
package org.openshebao.base.random;
