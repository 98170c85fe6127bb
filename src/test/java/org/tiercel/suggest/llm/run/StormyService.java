package org.tiercel.suggest.llm.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.TokenEstimate;
import org.tiercel.suggest.llm.openai.WireServer;

/// A model service that fails in every way a wire allows, decided by a seed, the post and how often
/// it was asked. What it says when it is well follows a rule: see [#code].
final class StormyService implements WireServer.Part {
  /// The first requests are answered well, so that it is known to be a model service.
  private static final int CALM = 40;

  /// In a storm, so many requests in a row are too many. A run takes more rounds before it stops;
  /// where no time passes, each request may be a round.
  private static final int STORM = 8;

  private static final int BETWEEN_STORMS = 150;

  /// So many answers never end; each takes the time that the client has, which is real.
  private static final int MOST_STALLS = 3;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> DATA = Map.of("Content-Type", "application/json");

  private final long seed;
  private final Price price;
  private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
  private final AtomicInteger stalls = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private final DoubleAdder charged = new DoubleAdder();

  /// @param price what it charges
  StormyService(long seed, Price price) {
    this.seed = seed;
    this.price = price;
  }

  /// The right code of a post; empty for none.
  static String code(String text) {
    return switch (Math.floorMod(text.hashCode(), 3)) {
      case 0 -> "self";
      case 1 -> "kin";
      default -> "";
    };
  }

  /// What it has charged, in US dollars.
  double charged() {
    return charged.sum();
  }

  /// A question as it came in.
  private record Asked(String system, String schema, JsonNode post, int most) {
    static Asked of(String body) {
      try {
        JsonNode root = JSON.readTree(body);
        JsonNode messages = root.path("messages");
        String user = messages.path(1).path("content").asText();
        return new Asked(
            messages.path(0).path("content").asText(),
            root.path("response_format").toString(),
            JSON.readTree(user.substring(0, user.indexOf('\n'))),
            root.path("max_completion_tokens").asInt(root.path("max_tokens").asInt()));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    String text() {
      return post.path("text").asText();
    }

    long prompt() {
      return TokenEstimate.about(system + schema + post);
    }
  }

  @Override
  public boolean play(String body, OutputStream out, InputStream in) throws IOException {
    Asked question = Asked.of(body);
    String text = question.text();
    int time = times.computeIfAbsent(text, post -> new AtomicInteger()).getAndIncrement();
    int number = asked.getAndIncrement();
    if (number < CALM) {
      return says(out, question, right(question), "stop");
    }
    if (number % (BETWEEN_STORMS + STORM) < STORM) {
      return tooMany(out, number);
    }
    boolean cursed = new Random(seed + text.hashCode()).nextInt(100) == 0;
    return cursed
        ? cursed(out, question)
        : fails(out, in, question, new Random(seed ^ (31L * text.hashCode() + time)));
  }

  /// Some posts fail for good, each in its way.
  private boolean cursed(OutputStream out, Asked question) throws IOException {
    return switch (Math.floorMod(question.text().hashCode(), 6)) {
      case 0 -> answers(out, 500, "{\"error\":{\"message\":\"oops\"}}");
      case 1 -> answers(out, 400, "{\"error\":{\"message\":\"bad\"}}");
      case 2 -> says(out, question, "I cannot.", "content_filter");
      case 3 -> says(out, question, "{\"tiers\": {\"us", "length");
      case 4 -> says(out, question, answer(question, "nonsense", question.text()), "stop");
      default -> huge(out, question);
    };
  }

  private boolean fails(OutputStream out, InputStream in, Asked question, Random random)
      throws IOException {
    String right = right(question);
    return switch (random.nextInt(30)) {
      case 0 -> tooMany(out, random.nextInt());
      case 1 -> answers(out, 500, "oops");
      case 2 -> html(out, 502);
      case 3 -> html(out, 200);
      case 4 -> dropped(question);
      case 5 -> cutOff(out, question, right);
      case 6 ->
          stalls.getAndIncrement() < MOST_STALLS
              ? stalled(out, in, question)
              : slow(out, question, right);
      case 7 -> says(out, question, right.substring(0, right.length() / 2), "stop");
      case 8 -> says(out, question, right.substring(0, right.length() / 2), "length");
      case 9 -> says(out, question, "I am sorry.", "content_filter");
      case 10 -> says(out, question, ofAnother(question), "stop");
      case 11 -> says(out, question, ofAnotherUnnamed(), "stop");
      case 12 -> says(out, question, answer(question, "nonsense", question.text()), "stop");
      case 13 -> random.nextInt(4) == 0 ? huge(out, question) : garbled(out, question, right);
      case 14 -> uncounted(out, question, right);
      case 15 -> answers(out, 200, "{\"choices\": [{\"mess");
      default -> says(out, question, right, "stop");
    };
  }

  private static String right(Asked question) {
    return answer(question, code(question.text()), question.text());
  }

  private static String answer(Asked question, String code, String quote) {
    ObjectNode answer = JSON.createObjectNode().put("post", question.post().path("post").asText());
    return answer(answer, code, quote);
  }

  private static String ofAnother(Asked question) {
    ObjectNode other = JSON.createObjectNode().put("post", "0badcafe");
    return answer(other, "self", question.text());
  }

  /// It does not say that it is about another, but quotes another.
  private static String ofAnotherUnnamed() {
    return answer(JSON.createObjectNode(), "self", "Nobody in this corpus ever wrote such words");
  }

  private static String answer(ObjectNode answer, String code, String quote) {
    var use = answer.putObject("tiers").putArray("use");
    if (!code.isEmpty()) {
      ObjectNode coding = use.addObject().put("code", code).put("confidence", .5);
      coding.put("rationale", "It says so.").putArray("quotes").add(quote);
    }
    return answer.toString();
  }

  private boolean says(OutputStream out, Asked question, String words, String finish)
      throws IOException {
    out.write(WireServer.response(200, DATA, completion(question, words, finish, true)));
    return true;
  }

  private byte[] completion(Asked question, String words, String finish, boolean counted) {
    ObjectNode root = JSON.createObjectNode().put("object", "chat.completion");
    ObjectNode choice = root.putArray("choices").addObject().put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", words);
    long completion = Math.min(question.most(), TokenEstimate.about(words));
    if (counted) {
      root.putObject("usage")
          .put("prompt_tokens", question.prompt())
          .put("completion_tokens", completion);
    }
    charge(question, completion);
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void charge(Asked question, long completion) {
    charged.add(price.atMost(question.prompt(), completion));
  }

  private static boolean answers(OutputStream out, int status, String body) throws IOException {
    out.write(WireServer.response(status, DATA, body.getBytes(StandardCharsets.UTF_8)));
    return true;
  }

  private static boolean tooMany(OutputStream out, int variant) throws IOException {
    Map<String, String> wait =
        switch (Math.floorMod(variant, 4)) {
          case 0 -> Map.of("Retry-After", "2");
          case 1 -> Map.of("retry-after-ms", "30");
          case 2 -> Map.of("Retry-After", "soon");
          default -> Map.of();
        };
    byte[] body = "{\"error\":{\"code\":\"rate_limit_exceeded\"}}".getBytes(StandardCharsets.UTF_8);
    out.write(WireServer.response(429, wait, body));
    return true;
  }

  private static boolean html(OutputStream out, int status) throws IOException {
    byte[] page = "<!doctype html><title>Bad gateway</title>".getBytes(StandardCharsets.UTF_8);
    out.write(WireServer.response(status, Map.of("Content-Type", "text/html"), page));
    return true;
  }

  private boolean dropped(Asked question) {
    charge(question, question.most());
    return false;
  }

  private boolean cutOff(OutputStream out, Asked question, String words) throws IOException {
    byte[] whole = WireServer.response(200, DATA, completion(question, words, "stop", true));
    out.write(whole, 0, whole.length - 20);
    return false;
  }

  private boolean slow(OutputStream out, Asked question, String words) throws IOException {
    byte[] whole = WireServer.response(200, DATA, completion(question, words, "stop", true));
    for (int from = 0; from < whole.length; from += 50) {
      out.write(whole, from, Math.min(50, whole.length - from));
      out.flush();
    }
    return true;
  }

  /// The answer never ends, until the client has had enough.
  private boolean stalled(OutputStream out, InputStream in, Asked question) throws IOException {
    charge(question, question.most());
    byte[] whole = WireServer.response(200, DATA, new byte[1_000]);
    out.write(whole, 0, whole.length - 500);
    out.flush();
    in.transferTo(OutputStream.nullOutputStream());
    return false;
  }

  private boolean huge(OutputStream out, Asked question) throws IOException {
    charge(question, question.most());
    byte[] body = new byte[3_000_000];
    Arrays.fill(body, (byte) ' ');
    body[0] = '{';
    out.write(WireServer.response(200, DATA, body));
    // A client may read it to its end to use the connection again.
    return true;
  }

  /// Bytes that are no UTF-8, in the middle of a string.
  private boolean garbled(OutputStream out, Asked question, String words) throws IOException {
    byte[] body = completion(question, words + "§§§", "stop", true);
    for (int i = 0; i < body.length - 1; i++) {
      if (body[i] == (byte) 0xC2) {
        body[i + 1] = (byte) 0xFF;
      }
    }
    out.write(WireServer.response(200, DATA, body));
    return true;
  }

  private boolean uncounted(OutputStream out, Asked question, String words) throws IOException {
    out.write(WireServer.response(200, DATA, completion(question, words, "stop", false)));
    return true;
  }
}
