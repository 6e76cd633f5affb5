package org.openshebao.law.check.code;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.function.Consumer;

/// Looks at the instructions of one method.
final class MethodWalk {

  private final LawClasses classes;
  private final CodeWalk walk;
  private final String owner;
  private final MethodModel method;
  private final String name;
  private int line;

  MethodWalk(LawClasses classes, CodeWalk walk, ClassModel owner, MethodModel method) {
    this.classes = classes;
    this.walk = walk;
    this.owner = owner.thisClass().asInternalName();
    this.method = method;
    name = method.methodName().stringValue();
    line = firstLine(method);
  }

  private static int firstLine(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .mapMulti((CodeElement element, Consumer<Integer> lines) -> {
          if (element instanceof LineNumber number) {
            lines.accept(number.line());
          }
        })
        .findFirst()
        .orElse(0);
  }

  void look() {
    if (Flags.isNative(method.flags())) {
      report("is native");
    }
    if (Flags.isSynchronized(method.flags())) {
      report("is synchronized");
    }
    method.code().ifPresent(code -> code.forEach(this::look));
  }

  private void look(CodeElement element) {
    switch (element) {
      case LineNumber number -> line = number.line();
      case InvokeInstruction call -> lookAtCall(call);
      case InvokeDynamicInstruction call -> lookAtDynamicCall(call);
      case FieldInstruction access -> lookAtField(access);
      case MonitorInstruction lock -> report("is synchronized");
      case NewObjectInstruction made -> lookAtNew(made);
      case ConstantInstruction.LoadConstantInstruction constant -> lookAtConstant(constant);
      default -> {}
    }
    if (Floating.isIn(element)) {
      report("computes with double or float");
    }
  }

  private void lookAtNew(NewObjectInstruction made) {
    String type = made.className().asInternalName();
    if (classes.isOwn(type)) {
      walk.make(type);
    }
  }

  private void lookAtCall(InvokeInstruction call) {
    String target = call.owner().asInternalName();
    MethodRef called = new MethodRef(target, call.name().stringValue(), call.type().stringValue());
    if (target.startsWith("[")) {
      return; // an array's own clone
    }
    if (classes.isOwn(target)) {
      boolean virtual =
          call.opcode() == Opcode.INVOKEVIRTUAL || call.opcode() == Opcode.INVOKEINTERFACE;
      walk.call(called, virtual);
    } else if (!Allowed.mayCall(target, called.name())) {
      report("calls " + called.inWords());
    }
  }

  /// Lambdas are looked at where they are made: who calls them does not matter then.
  private void lookAtDynamicCall(InvokeDynamicInstruction call) {
    String maker = LawClasses.nameOf(call.bootstrapMethod().owner());
    if (!Allowed.mayBootstrap(maker)) {
      report("links itself through " + maker.replace('/', '.'));
    }
    for (ConstantDesc argument : call.bootstrapArgs()) {
      if (argument instanceof DirectMethodHandleDesc handle) {
        lookAtHandle(handle);
      }
    }
  }

  private void lookAtHandle(DirectMethodHandleDesc handle) {
    String target = LawClasses.nameOf(handle.owner());
    switch (handle.kind()) {
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> {} // the fields of a record
      default -> {
        String called =
            handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR
                ? "<init>"
                : handle.methodName();
        MethodRef reference = new MethodRef(target, called, handle.lookupDescriptor());
        if (classes.isOwn(target)) {
          walk.call(reference, true);
          if (handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
            walk.make(target);
          }
        } else if (!Allowed.mayCall(target, called)) {
          report("calls " + reference.inWords());
        }
      }
    }
  }

  private void lookAtConstant(ConstantInstruction.LoadConstantInstruction constant) {
    if (constant.constantValue() instanceof DynamicConstantDesc<?>) {
      report("loads a constant that is computed when it runs");
    }
  }

  private void lookAtField(FieldInstruction access) {
    String type = access.owner().asInternalName();
    String field = access.name().stringValue();
    String words = type.replace('/', '.') + "." + field;
    switch (access.opcode()) {
      case PUTSTATIC -> {
        if (!type.equals(owner) || !name.equals(MethodRef.CLASS_START)) {
          report("writes the static field " + words);
        }
      }
      case GETSTATIC -> {
        if (!classes.isOwn(type)) {
          if (!Allowed.mayReadConstants(type)) {
            report("reads the static field " + words);
          }
        } else {
          walk.begin(type);
          lookAtOwnStatic(type, field, words);
        }
      }
      default -> {} // fields of objects, which live as long as the call: constants hold none that
        // can change
    }
  }

  private void lookAtOwnStatic(String type, String field, String words) {
    ClassModel model = classes.find(type).orElse(null);
    FieldModel found = model == null ? null : LawClasses.field(model, field).orElse(null);
    if (model == null || found == null) {
      return; // a class that cannot be read is reported where it begins
    }
    boolean compiler = Flags.isSynthetic(found.flags()) || Flags.isSynthetic(model.flags());
    if (!Flags.isFinal(found.flags())) {
      report("reads the static field " + words + ", which is not final");
    } else if (!compiler && !classes.isImmutable(found.fieldTypeSymbol())) {
      report("reads the static field " + words + ", whose content can change");
    }
  }

  private void report(String what) {
    walk.report(owner, name, line, what);
  }
}
