/// Datasets on disk: a folder with `dataset.yaml` and one Parquet file an entity, and CSV.
@NullMarked
package org.openshebao.population.storage;

import org.jspecify.annotations.NullMarked;
