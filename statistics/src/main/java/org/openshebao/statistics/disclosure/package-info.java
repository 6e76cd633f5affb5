/// Disclosure control of tables: which cells must not be published, which others must go with them so that nobody can work them out, and the
/// attempt to do so.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.disclosure;
