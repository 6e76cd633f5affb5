package org.openshebao.lawprocessor.model;

import org.openshebao.law.rule.ArgumentInfo;

/// An argument with what it reads.
///
/// @param type  its Java type
/// @param info  what it reads
public record ResolvedArgument(ValueType type, ArgumentInfo info) {}
