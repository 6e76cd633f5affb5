/// YAML with line numbers, so that every problem names its line.
@NullMarked
package org.openshebao.population.yaml;

import org.jspecify.annotations.NullMarked;
