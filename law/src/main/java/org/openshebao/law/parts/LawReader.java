package org.openshebao.law.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Source;
import org.openshebao.law.check.code.CodeWalk;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.gap.GapFile;
import org.openshebao.law.input.InputFile;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterFile;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.law.reform.ReformPack;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.RuleProvider;

/// Reads a law from the jars that provide it: generated rules and the YAML files beside them.
public final class LawReader {

  private LawReader() {}

  /// Ids of every law on the class path, in order.
  public static List<String> listIds() {
    TreeSet<String> ids = new TreeSet<>();
    ServiceLoader.load(RuleProvider.class).forEach(provider -> ids.add(provider.lawId()));
    return List.copyOf(ids);
  }

  /// The parts of the law with this id; throws when no jar provides it, or when files cannot be read.
  public static LawParts read(String id) {
    List<RuleProvider> providers = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      if (provider.lawId().equals(id) && provider.reformId() == null) {
        providers.add(provider);
      }
    }
    if (providers.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "LAW-NOT-FOUND",
              null,
              0,
              "law",
              id,
              "There is no law \"" + id + "\".",
              "Known: " + String.join(", ", listIds()) + "."));
    }
    return read(providers);
  }

  /// The reforms of this law that come as jars on the class path, in order of their ids; none of them is law by being there.
  public static List<Reform> packs(String id) {
    List<Reform> packs = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      if (provider.lawId().equals(id) && provider.reformId() != null) {
        packs.add(readPack(provider));
      }
    }
    packs.sort(Comparator.comparing(Reform::id));
    return packs;
  }

  /// The reform that a jar holds: its `reform.yaml` and the rules and files beside it.
  static Reform readPack(RuleProvider provider) {
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    digestClasses(provider, digest);
    List<Source> sources = new ArrayList<>();
    List<InputVariable> inputs = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    Reform reform = null;
    String room = provider.rootPackage().substring(provider.rootPackage().lastIndexOf('.') + 1);
    for (String resource : provider.resources()) {
      String text = readText(provider, resource, digest);
      String below = resource.substring(provider.rootPackage().length() + 1);
      String file = room + "/" + below;
      switch (resource.substring(resource.lastIndexOf('/') + 1)) {
        case "reform.yaml" -> reform = ReformFile.read(file, text);
        case "sources.yaml" -> sources.addAll(SourceFile.read(file, text, problems));
        case "inputs.yaml" -> inputs.addAll(InputFile.read(file, roomOf(file), text, problems));
        default -> parameters.addAll(ParameterFile.read(file, text, problems));
      }
    }
    problems.throwIfErrors();
    if (reform == null) {
      throw new IllegalStateException(
          "The jar of %s says that it is a reform and has no reform.yaml."
              .formatted(provider.getClass().getName()));
    }
    return reform.withPack(
        new ReformPack(sources, inputs, parameters, provider.rules()),
        HexFormat.of().formatHex(digest.digest()));
  }

  /// The parts that `providers` hold together: a country and, when there are any, its reform packs.
  ///
  /// Neither they nor their hash depend on the order in which the jars are given.
  public static LawParts read(List<RuleProvider> providers) {
    Problems problems = new Problems();
    List<LawManifest> manifests = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<InputVariable> inputs = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    List<RuleInfo> rules = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    MessageDigest digest = sha256();
    List<RuleProvider> inOrder =
        providers.stream().sorted(Comparator.comparing(RuleProvider::rootPackage)).toList();
    for (RuleProvider provider : inOrder) {
      rules.addAll(provider.rules());
      digestClasses(provider, digest);
      for (String resource : provider.resources()) {
        String text = readText(provider, resource, digest);
        String file = resource.substring(provider.rootPackage().length() + 1);
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        switch (name) {
          case "law.yaml" -> readManifest(file, text, manifests, problems);
          case "places.yaml" -> places.addAll(PlaceFile.read(file, text, problems));
          case "sources.yaml" -> sources.addAll(SourceFile.read(file, text, problems));
          case "inputs.yaml" -> inputs.addAll(InputFile.read(file, roomOf(file), text, problems));
          case "gaps.yaml" -> gaps.addAll(GapFile.read(file, text, problems));
          case "cases-mapping.yaml" -> {}
          default -> parameters.addAll(ParameterFile.read(file, text, problems));
        }
      }
    }
    if (manifests.size() != 1 && !problems.hasErrors()) {
      problems.add(
          Problem.error(
              "LAW-MANIFEST",
              "law.yaml",
              0,
              null,
              null,
              "The law has %s law.yaml.".formatted(manifests.isEmpty() ? "no" : "more than one"),
              "Put one at the root of the country's packages; a reform pack has none."));
    }
    problems.throwIfErrors();
    return new LawParts(
        manifests.getFirst(),
        places,
        sources,
        inputs,
        parameters,
        rules,
        gaps,
        HexFormat.of().formatHex(digest.digest()));
  }

  private static void readManifest(
      String file, String text, List<LawManifest> manifests, Problems problems) {
    try {
      manifests.add(LawManifest.read(file, text));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private static String roomOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash).replace('/', '.');
  }

  private static String readText(RuleProvider provider, String resource, MessageDigest digest) {
    byte[] bytes = readBytes(provider.getClass(), "/" + resource);
    digest.update(resource.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The code is part of the law: the bytes of every class that a rule runs enter the hash.
  private static void digestClasses(RuleProvider provider, MessageDigest digest) {
    CodeWalk walk = new CodeWalk(provider.getClass().getClassLoader(), provider.rootPackage());
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : provider.rules()) {
      walk.follow(rule.className(), rule.method());
      names.add(rule.className());
    }
    names.addAll(walk.listClasses());
    for (String name : names) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(readBytes(provider.getClass(), "/" + name.replace('.', '/') + ".class"));
    }
  }

  /// Bytes of a resource beside `anchor`.
  static byte[] readBytes(Class<?> anchor, String resource) {
    try (InputStream in = anchor.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar of %s lacks %s. Maybe it was built without its resources?"
                .formatted(anchor.getName(), resource));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
