package org.openshebao.law.check.code;

import java.lang.classfile.AccessFlags;
import java.lang.reflect.AccessFlag;

/// The flags that matter here, by name.
final class Flags {

  private Flags() {}

  static boolean isStatic(AccessFlags flags) {
    return flags.has(AccessFlag.STATIC);
  }

  static boolean isFinal(AccessFlags flags) {
    return flags.has(AccessFlag.FINAL);
  }

  static boolean isSynthetic(AccessFlags flags) {
    return flags.has(AccessFlag.SYNTHETIC);
  }

  static boolean isNative(AccessFlags flags) {
    return flags.has(AccessFlag.NATIVE);
  }

  static boolean isSynchronized(AccessFlags flags) {
    return flags.has(AccessFlag.SYNCHRONIZED);
  }
}
