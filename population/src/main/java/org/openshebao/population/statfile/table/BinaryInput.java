package org.openshebao.population.statfile.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Numbers and bytes of a file from a position on, in either order of bytes.
public final class BinaryInput implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final long size;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  /// Position in the file of the buffer's end.
  private long bufferEnd;

  private BinaryInput(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  /// Opens a file at its beginning, the least significant byte first.
  public static BinaryInput open(Path file) throws IOException {
    return new BinaryInput(FileChannel.open(file, StandardOpenOption.READ));
  }

  /// Whether the most significant byte comes first from now on.
  public void setBigEndian(boolean isBig) {
    order = isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    buffer.order(order);
  }

  /// Whether the most significant byte comes first.
  public boolean isBigEndian() {
    return order == ByteOrder.BIG_ENDIAN;
  }

  /// Length of the file in bytes.
  public long size() {
    return size;
  }

  /// Position of the next byte.
  public long position() {
    return bufferEnd - buffer.remaining();
  }

  /// Whether all has been read.
  public boolean isAtEnd() {
    return position() >= size;
  }

  /// Goes to a position.
  public void seek(long position) throws IOException {
    if (position < 0 || position > size) {
      throw new CutOffException(size);
    }
    channel.position(position);
    buffer.limit(0);
    bufferEnd = position;
  }

  /// Leaves bytes out.
  public void skip(long bytes) throws IOException {
    seek(position() + bytes);
  }

  /// The next bytes.
  public byte[] bytes(int count) throws IOException {
    if (count < 0 || position() + count > size) {
      throw new CutOffException(size);
    }
    byte[] bytes = new byte[count];
    int done = 0;
    while (done < count) {
      need(1);
      int part = Math.min(buffer.remaining(), count - done);
      buffer.get(bytes, done, part);
      done += part;
    }
    return bytes;
  }

  /// One byte, 0 to 255.
  public int unsignedByte() throws IOException {
    need(1);
    return buffer.get() & 0xFF;
  }

  /// Two bytes as a number, with its sign.
  public short int16() throws IOException {
    need(2);
    return buffer.getShort();
  }

  /// Four bytes as a number.
  public int int32() throws IOException {
    need(4);
    return buffer.getInt();
  }

  /// Eight bytes as a number.
  public long int64() throws IOException {
    need(8);
    return buffer.getLong();
  }

  /// Eight bytes as a number with decimals.
  public double float64() throws IOException {
    need(8);
    return buffer.getDouble();
  }

  private void need(int bytes) throws IOException {
    if (buffer.remaining() >= bytes) {
      return;
    }
    ByteBuffer next = ByteBuffer.allocate(BUFFER).order(order);
    next.put(buffer);
    while (next.position() < bytes) {
      int read = channel.read(next);
      if (read < 0) {
        throw new CutOffException(size);
      }
      bufferEnd += read;
    }
    buffer = next.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
