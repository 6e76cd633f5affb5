package org.openshebao.lawprocessor.read;

import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import org.jspecify.annotations.Nullable;

/// Reads a class that an annotation names, which is not loaded while it compiles.
public final class ClassValues {

  private ClassValues() {}

  /// The class that `member` names; null when it does not exist, which the compiler reports.
  public static @Nullable TypeElement read(Supplier<Class<?>> member) {
    try {
      Class<?> loaded = member.get();
      throw new IllegalStateException("A class of the law was loaded by the compiler: " + loaded);
    } catch (MirroredTypeException e) {
      return e.getTypeMirror() instanceof DeclaredType declared
              && declared.asElement() instanceof TypeElement type
          ? type
          : null;
    }
  }
}
