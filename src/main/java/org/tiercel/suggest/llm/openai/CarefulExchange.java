package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// Stands around every exchange with a server: sends no more than is needed, sends it once, and
/// takes no more than an answer can hold.
///
/// @param headers the researcher's own headers
/// @param keyed whether there is a key to send
/// @param clock for the dates of servers that ask to wait
record CarefulExchange(Map<String, String> headers, boolean keyed, Clock clock)
    implements Interceptor {
  /// The largest body that is read as one, in bytes. The longest answer of a model that thinks
  /// aloud is about half of it.
  static final int LARGEST_ANSWER = 2 << 20;

  private static final int LARGEST_REFUSAL = 64 << 10;
  private static final String TELEMETRY = "x-stainless-";
  private static final String FILE_CONTENT = "/content";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(prepared(chain.request()));
    try {
      if (!response.isSuccessful()) {
        throw new HttpRefusal(
            response.code(),
            start(response, LARGEST_REFUSAL),
            RetryAfter.of(response.headers(), clock));
      }
      return streamed(chain.request()) ? response : read(response);
    } catch (IOException | RuntimeException e) {
      response.close();
      throw e;
    }
  }

  private Request prepared(Request request) {
    Request.Builder builder = request.newBuilder();
    request.headers().names().stream()
        .filter(name -> name.regionMatches(true, 0, TELEMETRY, 0, TELEMETRY.length()))
        .forEach(builder::removeHeader);
    builder.header("User-Agent", "Tiercel");
    if (!keyed) {
      builder.removeHeader("Authorization");
    }
    headers.forEach(builder::header);
    RequestBody body = request.body();
    if (body != null) {
      builder.method(request.method(), new Once(body));
    }
    return builder.build();
  }

  private static boolean streamed(Request request) {
    return request.url().encodedPath().endsWith(FILE_CONTENT);
  }

  private static Response read(Response response) throws IOException {
    ResponseBody body = response.body();
    if (body == null) {
      return response;
    }
    MediaType type = body.contentType();
    try (BufferedSource source = body.source()) {
      if (source.request(LARGEST_ANSWER + 1L)) {
        throw new AnswerTooLong();
      }
      byte[] bytes = source.readByteArray();
      NotData.refuse(bytes, type);
      return response.newBuilder().body(ResponseBody.create(bytes, type)).build();
    }
  }

  private static String start(Response response, int most) throws IOException {
    ResponseBody body = response.body();
    if (body == null) {
      return "";
    }
    BufferedSource source = body.source();
    source.request(most);
    return source.readString(Math.min(most, source.getBuffer().size()), StandardCharsets.UTF_8);
  }

  /// A body that is not sent a second time behind the caller's back: every request may cost.
  private static final class Once extends RequestBody {
    private final RequestBody body;

    Once(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
