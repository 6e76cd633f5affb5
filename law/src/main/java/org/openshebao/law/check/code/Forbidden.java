package org.openshebao.law.check.code;

/// Something that the code of a rule does and may not, or a class that cannot be read to see.
///
/// @param className  the class in which it stands, with dots
/// @param method  the method in which it stands
/// @param line  its line in the source file; 0 when unknown
/// @param what  what it does: "calls java.lang.System.nanoTime"
/// @param missing  whether the class could not be read, rather than does something wrong
public record Forbidden(String className, String method, int line, String what, boolean missing) {}
