package org.openshebao.law.check.code;

import java.util.Map;
import java.util.Set;

/// The methods outside a law that its rules may call: exact arithmetic, months, tables and histories, and those few of
/// the platform that give the same answer always and everywhere. All that is not listed is refused.
final class Allowed {

  private static final Set<String> PACKAGES = Set.of("org/openshebao/base/exact/");

  private static final Set<String> CLASSES =
      Set.of(
          "org/openshebao/base/text/Label",
          "org/openshebao/base/time/CalendarMonth",
          "org/openshebao/law/history/History",
          "org/openshebao/law/parameter/LookupTable",
          "org/openshebao/law/parameter/PlaceSeries",
          "org/openshebao/law/parameter/Series",
          "org/openshebao/law/parameter/StepSchedule",
          "org/openshebao/law/rule/Code",
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Math",
          "java/lang/Short");

  private static final Set<String> READ_SYSTEM_PROPERTIES =
      Set.of("getBoolean", "getInteger", "getLong");

  private static final Set<String> LIST =
      Set.of(
          "contains",
          "copyOf",
          "get",
          "getFirst",
          "getLast",
          "indexOf",
          "isEmpty",
          "iterator",
          "of",
          "size");

  /// No hash codes: that of an object is another one in each run. No order of sets and maps, for the same reason.
  private static final Map<String, Set<String>> METHODS =
      Map.ofEntries(
          Map.entry("java/lang/Object", Set.of("<init>", "equals")),
          Map.entry("java/lang/Record", Set.of("<init>")),
          Map.entry("java/lang/Comparable", Set.of("compareTo")),
          Map.entry("java/lang/Number", Set.of("<init>", "intValue", "longValue")),
          Map.entry(
              "java/lang/Enum",
              Set.of("<init>", "compareTo", "equals", "name", "ordinal", "toString", "valueOf")),
          Map.entry(
              "java/lang/String",
              Set.of("compareTo", "equals", "formatted", "isEmpty", "length", "valueOf")),
          Map.entry("java/lang/ArithmeticException", Set.of("<init>")),
          Map.entry("java/lang/AssertionError", Set.of("<init>")),
          Map.entry("java/lang/IllegalArgumentException", Set.of("<init>")),
          Map.entry("java/lang/IllegalStateException", Set.of("<init>")),
          Map.entry("java/lang/IndexOutOfBoundsException", Set.of("<init>")),
          Map.entry("java/lang/MatchException", Set.of("<init>")),
          Map.entry("java/lang/UnsupportedOperationException", Set.of("<init>")),
          Map.entry("java/lang/Throwable", Set.of("toString")), // in what javac makes of a pattern
          Map.entry("java/util/Iterator", Set.of("hasNext", "next")),
          Map.entry("java/util/List", LIST),
          Map.entry(
              "java/util/Map",
              Set.of("containsKey", "entry", "get", "getOrDefault", "of", "ofEntries")),
          Map.entry(
              "java/util/Objects",
              Set.of("checkIndex", "equals", "requireNonNull", "requireNonNullElse")),
          Map.entry("java/util/Set", Set.of("contains", "of")));

  private static final Set<String> BOOTSTRAPS =
      Set.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods",
          "java/lang/runtime/SwitchBootstraps");

  private Allowed() {}

  /// Whether a rule may call a method; `owner` as class files write it: "java/lang/Math".
  static boolean mayCall(String owner, String method) {
    if (CLASSES.contains(owner)) {
      return !READ_SYSTEM_PROPERTIES.contains(method);
    }
    return isInPackage(owner) || METHODS.getOrDefault(owner, Set.of()).contains(method);
  }

  /// Whether a rule may read the constants of a class.
  static boolean mayReadConstants(String owner) {
    return CLASSES.contains(owner) || isInPackage(owner);
  }

  /// Whether the compiler's own helpers may be used: text put together, records, switches, lambdas.
  static boolean mayBootstrap(String owner) {
    return BOOTSTRAPS.contains(owner);
  }

  /// Whether objects of a class outside the law can stand in a constant: nothing can change them.
  static boolean isImmutable(String type) {
    return mayReadConstants(type)
        || type.equals("java/lang/String")
        || type.equals("java/util/List")
        || type.equals("java/util/Map")
        || type.equals("java/util/Set");
  }

  private static boolean isInPackage(String owner) {
    return PACKAGES.stream().anyMatch(owner::startsWith);
  }
}
