package org.openshebao.lawprocessor.read;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/// What stands in the source beside the code: javadoc, and the line of a method.
final class SourceText {

  private final ProcessingEnvironment environment;
  private final @Nullable Trees trees;

  SourceText(ProcessingEnvironment environment) {
    this.environment = environment;
    trees = findTrees(environment);
  }

  /// The first paragraph of the javadoc on one line, or "".
  String firstParagraph(Element element) {
    String doc = environment.getElementUtils().getDocComment(element);
    if (doc == null) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (String line : doc.strip().split("\\R", -1)) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("@")) {
        break;
      }
      lines.add(text);
    }
    return String.join(" ", lines);
  }

  /// The line on which a method's type and name stand, below its annotations; 0 when unknown.
  int line(Element method) {
    if (trees == null) {
      return 0;
    }
    TreePath path = trees.getPath(method);
    if (path == null || !(path.getLeaf() instanceof MethodTree tree)) {
      return 0;
    }
    Tree at = tree.getReturnType() == null ? tree : tree.getReturnType();
    long position = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), at);
    return (int) path.getCompilationUnit().getLineMap().getLineNumber(position);
  }

  /// Other compilers than javac have no trees.
  private static @Nullable Trees findTrees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
