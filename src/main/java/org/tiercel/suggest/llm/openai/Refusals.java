package org.tiercel.suggest.llm.openai;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.profile.Endpoint;

/// Says what an HTTP status and a server's words mean for the researcher. Servers agree on neither:
/// the words decide where they are plain, the status where they are not.
///
/// @param endpoint the server
record Refusals(Endpoint endpoint) {
  private static final Pattern CREDIT =
      Pattern.compile("insufficient_quota|current quota|billing|insufficient (?:balance|credits?)");
  private static final Pattern TOO_LONG =
      Pattern.compile(
          "context_length|context (?:length|size|window)|maximum context|too many tokens"
              + "|request too large|prompt is too long|exceed_context_size");
  private static final Pattern FILTERED =
      Pattern.compile("content_filter|content management policy|content_policy");
  private static final Pattern MODEL =
      Pattern.compile(
          "model_not_found|invalid_model|unknown_model"
              + "|models? .{0,200}(?:not found|not exist|not available|not loaded)"
              + "|(?:no|unknown|invalid) model\\b");
  // Elsewhere than at the start, the words of a bad request may be those of a post.
  private static final Pattern MODEL_FIRST =
      Pattern.compile(
          "model_not_found|invalid_model|unknown_model|^(?:the |no |unknown |invalid )?model\\b");
  private static final Pattern FORMAT =
      Pattern.compile(
          "response_format|json_schema|json_object|json schema|json mode|grammar|guided"
              + "|structured output");
  private static final Pattern LOADING = Pattern.compile("loading model|is loading|still loading");

  /// What became of a request that was refused.
  ///
  /// @param model the model that was asked; empty when it is not known
  ChatOutcome outcome(
      int status,
      ServerWords words,
      @Nullable Duration retryAfter,
      String model,
      AnswerFormat format) {
    if (words.mention(FILTERED) && status < 500) {
      return new Replied("", Ending.REFUSED, null);
    }
    ChatFailure failure = failure(status, words, format);
    return new Unanswered(
        failure,
        sentence(failure, status, words, model),
        failure.remedy() == ChatFailure.Remedy.WAIT ? retryAfter : null);
  }

  private static ChatFailure failure(int status, ServerWords words, AnswerFormat format) {
    if (status == 401 || status == 403) {
      return ChatFailure.KEY;
    }
    if (status == 402 || (status == 429 && words.mention(CREDIT))) {
      return ChatFailure.CREDIT;
    }
    if (status == 413 || (status >= 400 && words.mention(TOO_LONG))) {
      return ChatFailure.REQUEST;
    }
    if (format != AnswerFormat.TEXT && status >= 400 && words.mention(FORMAT)) {
      return ChatFailure.FORMAT;
    }
    return switch (status) {
      case 400, 422 ->
          words.param().equals("model") || words.mention(MODEL_FIRST)
              ? ChatFailure.MODEL
              : ChatFailure.REQUEST;
      case 404 -> words.mention(MODEL) ? ChatFailure.MODEL : ChatFailure.ADDRESS;
      case 405, 407, 410, 421, 426 -> ChatFailure.ADDRESS;
      case 408 -> ChatFailure.TIMEOUT;
      case 409, 425 -> ChatFailure.SERVER;
      case 429 -> ChatFailure.BUSY;
      default -> byClass(status);
    };
  }

  private static ChatFailure byClass(int status) {
    if (status >= 500) {
      return ChatFailure.SERVER;
    }
    return status < 400 ? ChatFailure.ADDRESS : ChatFailure.REQUEST;
  }

  private String sentence(ChatFailure failure, int status, ServerWords words, String name) {
    String model = name.isEmpty() ? "" : " " + name;
    String host = endpoint.baseUrl().host().name();
    String code = words.appendix();
    return switch (failure) {
      case KEY -> key(host, status);
      case CREDIT ->
          host + " says that the account has no credit left; add credit there, or change the key.";
      case REQUEST ->
          status == 413 || words.mention(TOO_LONG)
              ? host
                  + " says that the request is too long for the model"
                  + model
                  + "; leave out the thread or examples, or choose a model that reads more."
              : host + " refused this request with status " + status + code + ".";
      case FORMAT ->
          host + " does not take this answer format" + code + "; ask in a looser format.";
      case MODEL ->
          host
              + (name.isEmpty() ? " has no such model" : " has no model named" + model)
              + "; check the model, or load it there.";
      case ADDRESS -> address(host, status);
      case BUSY -> host + " gets too many requests for now" + code + "; ask fewer at a time.";
      case TIMEOUT -> host + " waited too long for the request; try again.";
      case SERVER ->
          words.mention(LOADING)
              ? host + " is still loading the model" + model + "; wait until it is ready."
              : host + " failed with status " + status + code + "; try again later.";
      case CONNECTION -> throw new IllegalStateException("a status came through");
      case SETTING -> throw new IllegalStateException("a refused setting is told apart before");
    };
  }

  private String key(String host, int status) {
    if (endpoint.key() == null) {
      return host + " asks for a key; say in the profile where it is kept, or use --api-key-env.";
    }
    return status == 401
        ? host + " does not accept the key; check the key in " + endpoint.keyPlace() + "."
        : host
            + " does not allow this to the key in "
            + endpoint.keyPlace()
            + "; check what the key may do, and whether the service is open to your country.";
  }

  private String address(String host, int status) {
    String url = endpoint.baseUrl().toString();
    if (status < 400) {
      return host
          + " passes requests on to another address, where nothing is sent; set the base URL "
          + url
          + " to the server's own address.";
    }
    if (status == 407) {
      return "A proxy of your network asks for a login before it lets requests through to "
          + host
          + "; ask those who run your network.";
    }
    return host
        + " has no chat service at "
        + url
        + " (status "
        + status
        + "); check the base URL, which often ends with /v1.";
  }
}
