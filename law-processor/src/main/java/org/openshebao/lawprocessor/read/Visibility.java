package org.openshebao.lawprocessor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Whether generated classes, which lie in the same package, can see a class.
final class Visibility {

  private Visibility() {}

  /// Whether a class or one around it is private.
  static boolean isPrivate(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}
