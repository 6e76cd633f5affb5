/// The requirements of instruments as data: `Standards.load()` gives every `Instrument`, its `Requirement`s and the
/// `Measure`s that they ask for.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards.requirement;
