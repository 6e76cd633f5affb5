package org.openshebao.statistics.nonprobability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openshebao.base.random.RandomStream;

/// Bootstrap samples of a recruitment: seeds drawn with replacement, of each the recruits drawn with replacement among those it recruited, and so
/// on down. It keeps who is near whom, and its intervals are wide rather than narrow.
///
/// @see "Baraff, McCormick and Raftery (2016), Proceedings of the National Academy of Sciences 113"
final class TreeBootstrap {

  /// Number of the random process "which recruits a bootstrap sample draws".
  private static final int PROCESS = 0x5244;

  private TreeBootstrap() {}

  /// How often each row is in each sample: rows × replicates. A sample depends on seed and replicate alone.
  static double[][] counts(RecruitmentTree tree, int replicates, long seed) {
    double[][] counts = new double[tree.size()][replicates];
    RandomStream random = new RandomStream(seed, PROCESS, 0, 0);
    for (int r = 0; r < replicates; r++) {
      random.moveTo(r, 0);
      Deque<Integer> open = new ArrayDeque<>();
      draw(tree.seeds(), random, open);
      while (!open.isEmpty()) {
        int row = open.removeFirst();
        counts[row][r]++;
        draw(tree.recruits(row), random, open);
      }
    }
    return counts;
  }

  private static void draw(List<Integer> from, RandomStream random, Deque<Integer> into) {
    for (int i = 0; i < from.size(); i++) {
      into.addLast(from.get(random.nextInt(from.size())));
    }
  }
}
