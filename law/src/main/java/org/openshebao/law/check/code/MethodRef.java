package org.openshebao.law.check.code;

import java.lang.classfile.ClassModel;

/// A method as class files name it.
///
/// @param owner  the class: "java/lang/Math"
/// @param name  "addExact"
/// @param descriptor  "(JJ)J"
record MethodRef(String owner, String name, String descriptor) {

  /// The code that runs when a class is first used.
  static final String CLASS_START = "<clinit>";

  boolean isClassStart() {
    return name.equals(CLASS_START);
  }

  /// Whether it is a static method or a constructor, whose call begins its class.
  boolean isStatic(ClassModel model) {
    return name.equals("<init>")
        || LawClasses.method(model, name, descriptor)
            .filter(method -> Flags.isStatic(method.flags()))
            .isPresent();
  }

  /// As people write it: "java.lang.Math.addExact".
  String inWords() {
    return owner.replace('/', '.') + "." + (name.equals("<init>") ? "new" : name);
  }
}
