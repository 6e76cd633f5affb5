package org.openshebao.law.check.code;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Follows the code of rules through all that it calls in the classes of its law, and collects what a rule may not do.
///
/// A call that depends on the object's class is followed into every class of the law that was seen to be made. What was
/// looked at for one rule is not looked at again for the next.
public final class CodeWalk {

  /// What the platform calls on its own, in text put together and in comparisons.
  private static final Set<String> CALLED_BY_THE_PLATFORM =
      Set.of("toString", "equals", "hashCode", "compareTo");

  private final LawClasses classes;
  private final Set<Forbidden> found = new LinkedHashSet<>();
  private final Deque<MethodRef> toLookAt = new ArrayDeque<>();
  private final Set<MethodRef> seen = new HashSet<>();
  private final Set<MethodRef> virtualCalls = new LinkedHashSet<>();
  private final Set<String> made = new LinkedHashSet<>();

  /// For rules whose classes lie in `rootPackage` and are read by `loader`.
  public CodeWalk(ClassLoader loader, String rootPackage) {
    classes = new LawClasses(loader, rootPackage);
  }

  /// What is wrong with a rule's method and all that it calls, so far as no rule before it has been blamed for it.
  public List<Forbidden> follow(String className, String method) {
    found.clear();
    String owner = className.replace('.', '/');
    ClassModel model = classes.find(owner).orElse(null);
    if (model == null) {
      missing(owner, method, "The class " + className + " cannot be read.");
      return List.copyOf(found);
    }
    List<MethodModel> named =
        model.methods().stream().filter(each -> each.methodName().equalsString(method)).toList();
    if (named.isEmpty()) {
      missing(owner, method, "The class " + className + " has no method " + method + ".");
    }
    for (MethodModel each : named) {
      add(new MethodRef(owner, method, each.methodType().stringValue()));
      each.methodTypeSymbol().parameterList().forEach(this::addArgument);
    }
    while (!toLookAt.isEmpty()) {
      lookAt(toLookAt.removeFirst());
    }
    return List.copyOf(found);
  }

  /// Every class of the law that the rules followed so far run, in order of name, with dots.
  public SortedSet<String> listClasses() {
    SortedSet<String> names = new TreeSet<>();
    for (MethodRef method : seen) {
      if (classes.find(method.owner()).isPresent()) {
        names.add(method.owner().replace('/', '.'));
      }
    }
    return names;
  }

  /// An argument is an object that was made outside: of an enum, when its class began.
  private void addArgument(ClassDesc type) {
    if (type.isClassOrInterface() && classes.isOwn(LawClasses.nameOf(type))) {
      begin(LawClasses.nameOf(type));
    }
  }

  private void add(MethodRef method) {
    if (seen.add(method)) {
      toLookAt.addLast(method);
    }
  }

  /// Code that runs when a class is first used.
  void begin(String owner) {
    add(new MethodRef(owner, MethodRef.CLASS_START, "()V"));
  }

  /// A call of a method of the law.
  void call(MethodRef method, boolean virtual) {
    add(method);
    if (virtual && virtualCalls.add(method)) {
      made.forEach(type -> callOn(type, method));
    }
  }

  /// An object of a class of the law was made.
  void make(String type) {
    if (!made.add(type)) {
      return;
    }
    virtualCalls.forEach(method -> callOn(type, method));
    classes
        .find(type)
        .ifPresent(model ->
            model.methods().stream()
                .filter(
                    method -> CALLED_BY_THE_PLATFORM.contains(method.methodName().stringValue()))
                .forEach(method ->
                    add(
                        new MethodRef(
                            type,
                            method.methodName().stringValue(),
                            method.methodType().stringValue()))));
  }

  private void callOn(String type, MethodRef method) {
    if (classes.isKindOf(type, method.owner())) {
      add(new MethodRef(type, method.name(), method.descriptor()));
    }
  }

  private void lookAt(MethodRef method) {
    ClassModel owner = classes.find(method.owner()).orElse(null);
    if (owner == null) {
      missing(
          method.owner(),
          method.name(),
          "The class " + method.owner().replace('/', '.') + " cannot be read.");
      return;
    }
    if (method.isStatic(owner) && !method.isClassStart()) {
      begin(method.owner());
    }
    Optional<MethodModel> declared = LawClasses.method(owner, method.name(), method.descriptor());
    if (declared.isPresent()) {
      new MethodWalk(classes, this, owner, declared.get()).look();
    } else if (!method.isClassStart()) {
      lookAbove(owner, method);
    }
  }

  /// A method that a class does not declare is one of its parents'.
  private void lookAbove(ClassModel owner, MethodRef method) {
    List<String> outside = new ArrayList<>();
    for (String parent : LawClasses.parents(owner)) {
      if (classes.isOwn(parent)) {
        add(new MethodRef(parent, method.name(), method.descriptor()));
      } else {
        outside.add(parent);
      }
    }
    boolean hasOwnParent = outside.size() < LawClasses.parents(owner).size();
    if (!hasOwnParent && outside.stream().noneMatch(each -> Allowed.mayCall(each, method.name()))) {
      report(method.owner(), method.name(), 0, "calls " + method.inWords());
    }
  }

  private void missing(String owner, String method, String what) {
    found.add(new Forbidden(owner.replace('/', '.'), method, 0, what, true));
  }

  void report(String owner, String method, int line, String what) {
    found.add(new Forbidden(owner.replace('/', '.'), method, line, what, false));
  }
}
