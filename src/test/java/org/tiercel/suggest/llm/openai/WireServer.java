package org.tiercel.suggest.llm.openai;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Endpoint;

/// A server that keeps its connections and answers any number of requests over each, byte by byte
/// as a part has it. Requests are counted before they are answered.
public final class WireServer implements AutoCloseable {
  private static final String LENGTH = "content-length:";
  private static final int WAITING = 512;

  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();

  /// What is done about a request.
  @FunctionalInterface
  public interface Part {
    /// Plays it.
    ///
    /// @param body of the request
    /// @param out to the client
    /// @param in from the client, behind the request
    /// @return whether the connection stays open
    boolean play(String body, OutputStream out, InputStream in) throws IOException;
  }

  /// Starts a server.
  ///
  /// @param part called by many threads at once
  public WireServer(Part part) {
    try {
      server = new ServerSocket(0, WAITING, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(part));
  }

  /// A whole response.
  public static byte[] response(int status, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder("HTTP/1.1 %d Said\r\n".formatted(status));
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  /// How to reach it, without a key.
  public Endpoint endpoint(Duration timeout) {
    BaseUrl url = BaseUrl.of("http://127.0.0.1:" + server.getLocalPort() + "/v1");
    return new Endpoint(url, null, "", Map.of(), timeout);
  }

  /// How many requests came in.
  public int requests() {
    return requests.get();
  }

  private void accept(Part part) {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket, part));
      }
    } catch (IOException closed) {
      // The server was closed, which is how its life ends.
    }
  }

  private void serve(Socket socket, Part part) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      boolean stays = true;
      while (stays) {
        int length = bodyLength(in);
        if (length < 0) {
          return;
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        requests.incrementAndGet();
        stays = part.play(body, out, in);
        out.flush();
      }
    } catch (IOException gone) {
      // The other side has gone, as some tests want it to.
    } finally {
      open.remove(socket);
    }
  }

  /// Reads the head of a request; negative when no more come.
  private static int bodyLength(InputStream in) throws IOException {
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
      }
    }
    return length == 0 ? -1 : length;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
