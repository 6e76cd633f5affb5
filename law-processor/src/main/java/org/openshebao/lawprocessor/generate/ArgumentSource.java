package org.openshebao.lawprocessor.generate;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.lawprocessor.model.ResolvedArgument;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;

/// How a generated loop reads one argument: the locals that it needs before the loop, and the expression within.
///
/// @param locals  declarations, one a line
/// @param read  the argument's value on the current row
record ArgumentSource(List<String> locals, String read) {

  static ArgumentSource of(
      int index, ResolvedArgument argument, Imports imports, LocalNames names, EnumArrays enums) {
    ValueType type = argument.type();
    ArgumentInfo info = argument.info();
    String column = "arguments[" + index + "]";
    String name = names.take(info.name());
    List<String> locals = new ArrayList<>();
    String read;
    if (type.kind() == ValueKind.HISTORY) {
      locals.add("%s %s = %s;".formatted(imports.use(ClassNames.COLUMN), name, column));
      read = name + ".history(row)";
    } else if (isObject(type.kind())) {
      locals.add("Object[] %s = %s.objects();".formatted(name, column));
      read = "(%s) %s[row]".formatted(imports.use(type.name()), name);
    } else {
      locals.add("long[] %s = %s.values();".formatted(name, column));
      read = fromLong(type, name + "[row]", imports, enums);
    }
    if (info.mayBeUnknown()) {
      String statuses = names.take(info.name() + "Statuses");
      locals.add("short[] %s = %s.statuses();".formatted(statuses, column));
      read =
          "%s[row] == %s.VALUE ? %s : null"
              .formatted(statuses, imports.use(ClassNames.STATUS), read);
    }
    return new ArgumentSource(List.copyOf(locals), read);
  }

  private static boolean isObject(ValueKind kind) {
    return switch (kind) {
      case FRACTION, TABLE, STEPS, SERIES, SERIES_BY_PLACE -> true;
      default -> false;
    };
  }

  private static String fromLong(ValueType type, String value, Imports imports, EnumArrays enums) {
    return switch (type.kind()) {
      case LONG -> value;
      case INT -> "(int) " + value;
      case BOOLEAN -> value + " != 0";
      case CODE -> "%s[(int) %s]".formatted(enums.arrayOf(type.name()), value);
      default -> "new %s(%s)".formatted(imports.use(type.name()), value);
    };
  }
}
