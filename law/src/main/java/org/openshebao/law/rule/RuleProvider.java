package org.openshebao.law.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of one jar; written by the annotation processor and found by `ServiceLoader`.
public interface RuleProvider {
  /// Id of the law that the rules belong to, as in its `law.yaml`: "china".
  String lawId();

  /// The package of the law's root, below which rooms are named.
  String rootPackage();

  /// Every rule, in order of id and since.
  List<RuleInfo> rules();

  /// Resource paths of the YAML files beside the rules, in order.
  List<String> resources();

  /// Id of the reform whose rules these are, laid over the law when somebody asks for it; null for the law's own.
  default @Nullable String reformId() {
    return null;
  }
}
