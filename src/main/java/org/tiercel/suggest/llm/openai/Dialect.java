package org.tiercel.suggest.llm.openai;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiercel.suggest.llm.profile.Host;

/// Which settings a server takes, as far as it has been found out: the API has grown, and servers
/// and models know different parts of it. Shared between threads.
final class Dialect {
  private static final Pattern OPENAI = Pattern.compile("api\\.openai\\.com|.*\\.azure\\.com");
  private static final Pattern NOT_TAKEN =
      Pattern.compile(
          "unsupported|not supported|(?:does|do) not support|unrecogni[sz]ed|unknown|unexpected"
              + "|not permitted|not allowed|extra (?:fields|inputs)|instead");

  private final Host host;
  private final Setting preferredLimit;
  private final Set<Setting> refused = EnumSet.noneOf(Setting.class);

  /// A setting that some servers refuse.
  enum Setting {
    /// The older name for the longest answer, the only one that many local servers know.
    MAX_TOKENS("max_tokens"),
    /// The newer name, the only one that OpenAI's reasoning models take.
    MAX_COMPLETION_TOKENS("max_completion_tokens"),
    /// How far the model strays from the likeliest answer.
    TEMPERATURE("temperature"),
    /// Where its drawing begins.
    SEED("seed");

    private final String field;
    private final Pattern mention;

    Setting(String field) {
      this.field = field;
      // Not as a part of a longer name: one limit is often named to recommend the other.
      this.mention = Pattern.compile("(?<![a-z_])" + field + "(?![a-z_])");
    }

    /// Its name in a request.
    String field() {
      return field;
    }
  }

  /// @param host the server, which is guessed from until it has said something
  Dialect(Host host) {
    this.host = host;
    this.preferredLimit =
        OPENAI.matcher(host.name()).matches() ? Setting.MAX_COMPLETION_TOKENS : Setting.MAX_TOKENS;
  }

  /// The settings to send now, with one limit of an answer's length at most.
  synchronized Set<Setting> taken() {
    Set<Setting> taken = EnumSet.allOf(Setting.class);
    taken.remove(refused.contains(preferredLimit) ? preferredLimit : other(preferredLimit));
    taken.removeAll(refused);
    return taken;
  }

  /// Learns from a refusal.
  ///
  /// @param sent the settings of the refused request
  /// @return the setting that the server would not take, left out from now on; empty when it was
  ///     refused for another reason
  synchronized Optional<Setting> learn(ServerWords refusal, Set<Setting> sent) {
    if (!refusal.mention(NOT_TAKEN)) {
      return Optional.empty();
    }
    Optional<Setting> named =
        sent.stream()
            .filter(setting -> refusal.param().equals(setting.field))
            .findFirst()
            .or(
                () ->
                    sent.stream()
                        .filter(setting -> setting.mention.matcher(refusal.message()).find())
                        .findFirst());
    named.ifPresent(refused::add);
    return named;
  }

  /// What is left out, one sentence each. The other name of a limit is no news.
  synchronized List<String> remarks() {
    return refused.stream()
        .filter(setting -> !isLimit(setting) || taken().stream().noneMatch(Dialect::isLimit))
        .map(this::remark)
        .distinct()
        .toList();
  }

  private static boolean isLimit(Setting setting) {
    return setting == Setting.MAX_TOKENS || setting == Setting.MAX_COMPLETION_TOKENS;
  }

  private String remark(Setting setting) {
    return switch (setting) {
      case TEMPERATURE ->
          "The model at %s takes no temperature, so its answers are drawn with its own."
              .formatted(host);
      case SEED -> "The model at %s takes no seed, so its answers may vary.".formatted(host);
      case MAX_TOKENS, MAX_COMPLETION_TOKENS ->
          "The model at %s takes no limit of an answer's length.".formatted(host);
    };
  }

  private static Setting other(Setting limit) {
    return limit == Setting.MAX_TOKENS ? Setting.MAX_COMPLETION_TOKENS : Setting.MAX_TOKENS;
  }
}
