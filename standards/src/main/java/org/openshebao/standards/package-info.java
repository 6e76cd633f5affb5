/// What international instruments ask of social security, as data, and whether a law and its practice meet it.
///
/// The nouns, from what is asked to what comes out:
///
/// - `requirement`: `Standards.load()` gives each `Instrument`, its `Requirement`s (a test over measures, a `Condition`) and the
///   `Measure`s that they ask for.
/// - `evidence`: `Evidence` holds a `Fact` by measure for one place and date, each with its `Origin` (a law variable, an
///   estimate, a projection, an official figure, a legal fact entered by a reviewer) and its `Marks` (what the figure is of).
/// - `conformity`: `Conformity.of(standards).evaluate("c102", evidence, choices)` gives an `Assessment`; `Choices` are
///   declarations, reference wages, claimed alternatives and readings switched off.
/// - `finding`: a `Finding` has its `Status`, its `Doubt` (legal or statistical), the `Figure` compared with its margin, the
///   `BreakEven` value, the `Caution`s raised, what would settle it, the `Alternatives` and the effect of each reading.
/// - `acceptance`: which Parts may be accepted, what is missing for others, and the ladder to the higher instruments.
/// - `review`: who signed a finding off, when, and what was said.
/// - `casefile`: cases to run, in the same words as facts and choices.
///
/// It holds no national parameter: it asks for a named measure and shows where its fact came from.
@org.jspecify.annotations.NullMarked
package org.openshebao.standards;
