package org.tiercel.suggest.llm.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tiercel.domain.Codebook;
import org.tiercel.suggest.llm.answer.AnswerSchema;
import org.tiercel.suggest.llm.answer.AskedTiers;

/// All that is the same in every request of a run.
///
/// @param system the system message
/// @param schema the JSON Schema of an answer, as JSON
/// @param tiers keys of the tiers wanted, in the order of the codebook
/// @param hash SHA-256 over system message, schema, tiers and the form of the user message, as 64
///     hexadecimal digits
public record Prompt(String system, String schema, List<String> tiers, String hash) {
  /// Raised whenever [PostMessage] writes another form.
  private static final String FORM = "post-message/1";

  /// Copies the list.
  public Prompt {
    tiers = List.copyOf(tiers);
  }

  /// The prompt for some tiers of a codebook. The model is also asked the tiers on which these
  /// depend.
  ///
  /// @param codebook the codebook
  /// @param tiers keys of the tiers wanted
  /// @param extension what the researcher adds, or empty
  /// @param examples posts with their answers, in the order in which they are shown
  /// @throws org.tiercel.domain.TiercelException if no code can be suggested under these tiers
  public static Prompt of(
      Codebook codebook, List<String> tiers, String extension, List<Example> examples) {
    AskedTiers asked = new AskedTiers(codebook, tiers);
    String system = SystemMessage.of(codebook, asked, extension, examples);
    String schema = AnswerSchema.of(asked);
    List<String> wanted =
        asked.all().stream().map(tier -> tier.key()).filter(tiers::contains).toList();
    return new Prompt(system, schema, wanted, hash(system, schema, wanted));
  }

  private static String hash(String system, String schema, List<String> tiers) {
    String all = String.join("\0", FORM, system, schema, String.join(",", tiers));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      // Every Java has SHA-256.
      throw new IllegalStateException(e);
    }
  }
}
