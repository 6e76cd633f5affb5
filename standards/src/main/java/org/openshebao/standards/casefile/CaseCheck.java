package org.openshebao.standards.casefile;

/// One thing that a case expects, and what came out.
///
/// @param key  what is held against what: "findings c102.part-V.art-28.a"
/// @param expected  as the case has it
/// @param computed  as it came out
/// @param agrees  whether they agree
public record CaseCheck(String key, String expected, String computed, boolean agrees) {}
