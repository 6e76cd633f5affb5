package org.openshebao.lawprocessor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles a small law with the processor: Java in memory, YAML in a folder.
final class LawCompiler {

  private final Path folder;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  LawCompiler(Path folder) {
    this.folder = folder;
    options.addAll(List.of("-parameters", "-Xlint:all,-processing,-serial"));
    options.add("-Aopenshebao.sources=" + folder);
  }

  /// Adds a YAML or Java file; its path begins with the first package.
  LawCompiler file(String path, String text) throws IOException {
    if (path.endsWith(".java")) {
      sources.add(new Source(path, text));
    } else {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    return this;
  }

  /// Leaves the processor's option out.
  LawCompiler withoutFolder() {
    options.removeLast();
    return this;
  }

  /// Passes another folder as the processor's option.
  LawCompiler withFolder(Path other) {
    withoutFolder();
    options.add("-Aopenshebao.sources=" + other);
    return this;
  }

  CompiledLaw compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
        Memory memory = new Memory(standard)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, memory, found, options, null, sources);
      task.setProcessors(List.of(new LawProcessor()));
      task.call();
      return new CompiledLaw(
          messages(found, Diagnostic.Kind.ERROR),
          messages(found, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING),
          memory.texts(),
          memory.loader());
    }
  }

  private static List<String> messages(
      DiagnosticCollector<JavaFileObject> found, Diagnostic.Kind... kinds) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /// Bytes that the compiler writes, readable by it again.
  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String path, Kind kind) {
      super(URI.create("memory:///" + path), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> classes = new TreeMap<>();
    private final Map<String, Output> texts = new TreeMap<>();

    Memory(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(className.replace('.', '/') + kind.extension, kind);
      (kind == JavaFileObject.Kind.CLASS ? classes : texts).put(className, output);
      return output;
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String relativeName, FileObject sibling) {
      Output output = new Output(relativeName, JavaFileObject.Kind.OTHER);
      texts.put(relativeName, output);
      return output;
    }

    @Override
    public boolean hasLocation(Location location) {
      return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
    }

    Map<String, String> texts() {
      Map<String, String> read = new TreeMap<>();
      texts.forEach((name, output) -> read.put(name, output.getCharContent(true).toString()));
      return read;
    }

    ClassLoader loader() {
      Map<String, byte[]> bytes = new TreeMap<>();
      classes.forEach((name, output) -> bytes.put(name, output.bytes.toByteArray()));
      return new ClassLoader(LawCompiler.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          byte[] code = bytes.get(name);
          if (code == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, code, 0, code.length);
        }
      };
    }
  }
}
