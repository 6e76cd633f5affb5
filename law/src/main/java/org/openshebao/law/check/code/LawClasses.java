package org.openshebao.law.check.code;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The classes of one law as they were compiled, read beside the rules' batch classes.
///
/// Names are written as class files write them: "org/openshebao/countries/china/law/pension/EmployeePension".
final class LawClasses {

  private final ClassLoader loader;
  private final String root;
  private final Map<String, Optional<ClassModel>> read = new HashMap<>();

  /// For the classes in the packages from `rootPackage` down.
  LawClasses(ClassLoader loader, String rootPackage) {
    this.loader = loader;
    root = rootPackage.replace('.', '/') + "/";
  }

  /// Whether a class belongs to the law.
  boolean isOwn(String name) {
    return name.startsWith(root);
  }

  /// The class of a name; nothing when its bytes are not there.
  Optional<ClassModel> find(String name) {
    return read.computeIfAbsent(name, this::readClass);
  }

  private Optional<ClassModel> readClass(String name) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The method that a class declares.
  static Optional<MethodModel> method(ClassModel owner, String name, String descriptor) {
    return owner.methods().stream()
        .filter(method ->
            method.methodName().equalsString(name) && method.methodType().equalsString(descriptor))
        .findFirst();
  }

  /// The field that a class declares.
  static Optional<FieldModel> field(ClassModel owner, String name) {
    return owner.fields().stream()
        .filter(field -> field.fieldName().equalsString(name))
        .findFirst();
  }

  /// Superclass and interfaces, in the order in which methods are looked for.
  static List<String> parents(ClassModel type) {
    List<String> parents = new ArrayList<>();
    type.superclass().ifPresent(parent -> parents.add(parent.asInternalName()));
    type.interfaces().forEach(parent -> parents.add(parent.asInternalName()));
    return parents;
  }

  /// Whether `type` is `ancestor` or one of its kind.
  boolean isKindOf(String type, String ancestor) {
    return type.equals(ancestor)
        || find(type).stream()
            .flatMap(model -> parents(model).stream())
            .filter(this::isOwn)
            .anyMatch(parent -> isKindOf(parent, ancestor));
  }

  /// Whether nothing can change an object of this type: so it is with numbers, texts, enums and records.
  boolean isImmutable(ClassDesc type) {
    return isImmutable(type, new HashSet<>());
  }

  private boolean isImmutable(ClassDesc type, Set<String> asked) {
    if (type.isPrimitive()) {
      return true;
    }
    if (type.isArray()) {
      return false;
    }
    String name = nameOf(type);
    if (!isOwn(name)) {
      return Allowed.isImmutable(name);
    }
    return !asked.add(name)
        || find(name).stream()
            .flatMap(model -> model.fields().stream())
            .filter(field -> !Flags.isStatic(field.flags()))
            .allMatch(field ->
                Flags.isFinal(field.flags()) && isImmutable(field.fieldTypeSymbol(), asked));
  }

  /// The name of a class or interface.
  static String nameOf(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }
}
