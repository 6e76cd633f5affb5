package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/// Writes one Parquet file from blocks of rows, given one after another.
///
/// DuckDB pulls rows while we are given blocks, so it runs in a thread of its own. Its chunks are filled to the brim across
/// blocks: the bytes of the file do not tell where blocks ended.
final class ParquetWriter implements AutoCloseable {

  private static final OutBlock END = new OutBlock(0, List.of());
  private static final OutBlock ABORT = new OutBlock(0, List.of());

  private final Path file;
  private final BlockingQueue<OutBlock> blocks = new ArrayBlockingQueue<>(1);
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private boolean closed;

  /// Starts a file whose columns are those of `schema`, which may have no rows and is not written.
  ParquetWriter(Path file, OutBlock schema) {
    this.file = file;
    this.thread = new Thread(() -> run(schema), "write " + file.getFileName());
    thread.setDaemon(true);
    thread.start();
  }

  /// Hands over the next rows.
  void append(OutBlock block) throws IOException {
    try {
      while (!blocks.offer(block, 50, TimeUnit.MILLISECONDS)) {
        if (!thread.isAlive()) {
          throwFailure();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while writing " + file + ".", e);
    }
  }

  /// Ends the file.
  void finish() throws IOException {
    append(END);
    join();
    closed = true;
    if (failure != null) {
      throwFailure();
    }
  }

  /// Gives the file up unless it was finished; it may be left behind in part.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      while (thread.isAlive() && !blocks.offer(ABORT, 50, TimeUnit.MILLISECONDS)) {
        blocks.clear();
      }
      join();
    } catch (InterruptedException | IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void join() throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while writing " + file + ".", e);
    }
  }

  private void throwFailure() throws IOException {
    throw new IOException("Writing " + file + " failed.", failure);
  }

  private void run(OutBlock schema) {
    try (DuckDBConnection connection = DuckDb.open();
        DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
      function.withName("openshebao_rows").withFunction(new Source(schema)).register(connection);
      DuckDb.execute(
          connection,
          "COPY (SELECT * FROM openshebao_rows()) TO "
              + DuckDb.writePath(file)
              + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, ROW_GROUP_SIZE 122880)");
    } catch (SQLException | RuntimeException e) {
      failure = e;
    }
  }

  /// The rows as DuckDB asks for them.
  private final class Source implements DuckDBTableFunction<OutBlock, OutBlock, Object> {

    private final OutBlock schema;
    private OutBlock block = END;
    private int next;
    private boolean ended;

    Source(OutBlock schema) {
      this.schema = schema;
    }

    @Override
    public OutBlock bind(DuckDBTableFunctionBindInfo info) {
      for (OutColumn column : schema.columns()) {
        info.addResultColumn(column.name(), column.type());
      }
      return schema;
    }

    @Override
    public OutBlock init(DuckDBTableFunctionInitInfo info) {
      info.setMaxThreads(1);
      return schema;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk)
        throws InterruptedException {
      int capacity = (int) chunk.capacity();
      int filled = 0;
      while (filled < capacity && !ended) {
        if (next == block.size()) {
          block = blocks.take();
          next = 0;
          ended = block == END;
          if (block == ABORT) {
            throw new IllegalStateException("Writing was given up.");
          }
          continue;
        }
        int count = Math.min(capacity - filled, block.size() - next);
        for (int i = 0; i < block.columns().size(); i++) {
          block.columns().get(i).copy(next, count, chunk.vector(i), filled);
        }
        next += count;
        filled += count;
      }
      return filled;
    }
  }
}
