package org.openshebao.law.check.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;

/// Whether an instruction has to do with double or float, which are not exact.
final class Floating {

  private Floating() {}

  static boolean isIn(CodeElement element) {
    return switch (element) {
      case OperatorInstruction operator -> is(operator.typeKind());
      case ConvertInstruction convert -> is(convert.fromType()) || is(convert.toType());
      case ConstantInstruction constant -> is(constant.typeKind());
      case LoadInstruction load -> is(load.typeKind());
      case StoreInstruction store -> is(store.typeKind());
      case ReturnInstruction end -> is(end.typeKind());
      case ArrayLoadInstruction load -> is(load.typeKind());
      case ArrayStoreInstruction store -> is(store.typeKind());
      case FieldInstruction field -> is(TypeKind.from(field.typeSymbol()));
      case InvokeInstruction call ->
          is(TypeKind.from(call.typeSymbol().returnType()))
              || call.typeSymbol().parameterList().stream()
                  .anyMatch(type -> is(TypeKind.from(type)));
      default -> false;
    };
  }

  private static boolean is(TypeKind kind) {
    return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
  }
}
