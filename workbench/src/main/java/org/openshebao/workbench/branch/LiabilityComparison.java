package org.openshebao.workbench.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.sickness.EmployerLiability;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.FirmRisk;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.FirmSize;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.Group;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.Solidarity;
import org.openshebao.actuarial.branch.sickness.Sickness;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// Sickness benefit by social insurance beside the same by each employer, in the first year.
///
/// @param rate  of social insurance, over wages
/// @param mean  benefits alone, over wages
/// @param pooledDeviation  of the whole insurance's cost over wages
/// @param firms  by size
/// @param groups  of workers, with what they give and receive
public record LiabilityComparison(
    double rate,
    double mean,
    double pooledDeviation,
    List<FirmRisk> firms,
    List<Solidarity> groups) {

  public LiabilityComparison {
    firms = List.copyOf(firms);
    groups = List.copyOf(groups);
  }

  /// When the file has firms and groups.
  static List<LiabilityComparison> find(BranchSetup setup, Branch branch, YamlNode root) {
    YamlNode firms = root.find("firms").orElse(null);
    YamlNode groups = root.find("groups").orElse(null);
    if (firms == null && groups == null) {
      return List.of();
    }
    if (!(branch instanceof Sickness sickness)) {
      throw BranchBook.wrong(
          firms == null ? root : firms, "firms", "Firms and groups go with the branch sickness.");
    }
    EmployerLiability liability =
        new EmployerLiability(sickness, 0, setup.financing().administration());
    List<FirmSize> sizes = new ArrayList<>();
    if (firms != null) {
      for (YamlNode firm : firms.items()) {
        sizes.add(
            new FirmSize(
                label(firm),
                (int) BranchBook.bounded(firm.get("workers"), "firms.workers", 1, 1e7),
                BranchBook.bounded(firm.get("share"), "firms.share", 0, 1),
                BranchBook.bounded(firm.get("compliance"), "firms.compliance", 0, 1)));
      }
    }
    List<Group> all = new ArrayList<>();
    if (groups != null) {
      for (Map.Entry<String, YamlNode> entry : groups.entries().entrySet()) {
        for (YamlNode group : entry.getValue().items()) {
          int[] ages = BranchBook.group(group.text(), group, "groups");
          all.add(group(entry.getKey(), entry.getValue(), ages));
        }
      }
    }
    return List.of(
        new LiabilityComparison(
            liability.socialInsuranceRate(),
            liability.meanRate(),
            liability.pooledDeviation(),
            liability.firms(sizes),
            all.isEmpty() ? List.of() : liability.solidarity(all)));
  }

  private static Group group(String sex, YamlNode node, int[] ages) {
    return switch (sex) {
      case "men" -> named(Sex.MALE, "men of ", "男", ages);
      case "women" -> named(Sex.FEMALE, "women of ", "女", ages);
      default ->
          throw BranchBook.wrong(node, "groups", "men or women is expected, not " + sex + ".");
    };
  }

  private static Group named(Sex sex, String en, String zh, int[] ages) {
    String range = ages[0] + "–" + ages[1];
    return new Group(new Label(en + range, zh + range + "岁"), sex, ages[0], ages[1]);
  }

  private static Label label(YamlNode node) {
    YamlNode label = node.get("label");
    return new Label(label.get("en").text(), label.get("zh").text());
  }
}
