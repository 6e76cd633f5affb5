package org.openshebao.population.storage;

/// Careers of a dataset on disk.
///
/// @param name  their name in their entity
/// @param spells  the file of the spells, sorted by row and then as given
record StoredHistory(String name, StoredTable spells) {}
