/// The law of Examplia, a country made up for tests of the command line: one pension, one contribution.
///
/// Its YAML is read while it compiles: whoever changes only YAML cleans the module before the next build.
@org.jspecify.annotations.NullMarked
package org.openshebao.examplia;
