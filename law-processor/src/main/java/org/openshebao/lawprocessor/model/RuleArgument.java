package org.openshebao.lawprocessor.model;

import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/// An argument of a rule as it stands in the source.
///
/// @param element  where findings about it are printed
/// @param name  its name
/// @param type  its type; null when that is none that a rule may read
public record RuleArgument(VariableElement element, String name, @Nullable ValueType type) {}
