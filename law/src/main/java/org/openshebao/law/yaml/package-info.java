/// YAML with line numbers, so that every problem names its line.
@org.jspecify.annotations.NullMarked
package org.openshebao.law.yaml;
