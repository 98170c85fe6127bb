package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiercel.suggest.llm.profile.BaseUrl;

/// A server that does what no HTTP library would do: it reads the head of a request and then plays
/// its part with the bare connection.
public final class RawServer implements AutoCloseable {
  private static final int TLS_HELLO = 0x16;

  private final ServerSocket server;
  private final AtomicInteger requests = new AtomicInteger();

  /// What is done with a connection after the head of a request; it is closed afterwards.
  @FunctionalInterface
  public interface Part {
    void play(OutputStream out, InputStream in) throws IOException;
  }

  /// Starts a server.
  public RawServer(Part part) {
    try {
      server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(part));
  }

  /// A part that writes this and closes.
  public static Part writing(byte[]... pieces) {
    return (out, in) -> {
      for (byte[] piece : pieces) {
        out.write(piece);
      }
    };
  }

  /// A part that writes this and then nothing more, until the other side closes.
  public static Part stalling(byte[] piece) {
    return (out, in) -> {
      out.write(piece);
      out.flush();
      in.transferTo(OutputStream.nullOutputStream());
    };
  }

  /// The head of a successful answer.
  public static byte[] head(int length) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        .formatted(length)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The base URL of its API.
  public BaseUrl baseUrl() {
    return BaseUrl.of("http://127.0.0.1:" + server.getLocalPort() + "/v1");
  }

  /// How many requests came in.
  public int requests() {
    return requests.get();
  }

  private void accept(Part part) {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket, part));
      }
    } catch (IOException closed) {
      // The server was closed, which is how its life ends.
    }
  }

  private void serve(Socket socket, Part part) {
    try (socket) {
      readRequest(socket.getInputStream());
      requests.incrementAndGet();
      part.play(socket.getOutputStream(), socket.getInputStream());
      socket.getOutputStream().flush();
    } catch (IOException gone) {
      // The other side has gone, as some tests want it to.
    }
  }

  /// Reads the whole request, unless it is the beginning of TLS: a connection closed with unread
  /// bytes is reset, and the answer lost.
  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0 || next == TLS_HELLO) {
        return;
      }
      head.append((char) next);
    }
    String length = head.toString().replaceAll("(?is).*content-length: *([0-9]+).*", "$1");
    in.readNBytes(length.length() < 10 ? Integer.parseInt(length) : 0);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
