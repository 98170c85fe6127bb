package org.tiercel.suggest.rules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Tier;
import org.tiercel.store.PostText;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.Suggester;

/// The codebook's rules as a coder. It answers the tiers that have rules, except those asked `per`
/// another; it gives no confidence, since a rule either fits or does not.
public final class RuleSuggester implements Suggester {
  /// Its name in every project.
  public static final String NAME = "Rules";

  private final Codebook codebook;
  private final List<String> tiers;
  private final RuleIndex index;

  private RuleSuggester(Codebook codebook, List<String> tiers, RuleIndex index) {
    this.codebook = codebook;
    this.tiers = tiers;
    this.index = index;
  }

  /// The rules of all tiers that have any.
  ///
  /// @param codebook checked, so that its patterns compile
  public static RuleSuggester of(Codebook codebook) {
    RuleIndex index = new RuleIndex(codebook);
    return new RuleSuggester(codebook, ruled(codebook, index), index);
  }

  /// The rules of some tiers. Conditions are still judged by what the rules find under earlier
  /// ones.
  ///
  /// @param tierKeys the tiers to answer; those without rules are passed over
  public static RuleSuggester of(Codebook codebook, Set<String> tierKeys) {
    RuleIndex index = new RuleIndex(codebook);
    List<String> chosen = ruled(codebook, index).stream().filter(tierKeys::contains).toList();
    return new RuleSuggester(codebook, chosen, index);
  }

  private static List<String> ruled(Codebook codebook, RuleIndex index) {
    Set<String> keys =
        index.codes().stream().map(code -> code.tier().key()).collect(Collectors.toSet());
    return codebook.tiers().stream().map(Tier::key).filter(keys::contains).toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CoderKind kind() {
    return CoderKind.RULES;
  }

  @Override
  public List<String> tiers() {
    return tiers;
  }

  /// Codebook and version, tiers, and a hash of all rules: two runs with the same parameters
  /// propose the same.
  @Override
  public String parameters() {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("codebook", codebook.name());
    json.put("version", codebook.version());
    tiers.forEach(json.putArray("tiers")::add);
    json.put("rules", hash());
    return json.toString();
  }

  /// Patterns that contain no literal that they need, and are therefore tried on every post: each
  /// costs seconds per million posts. As `tier/code: pattern`.
  public List<String> slowPatterns() {
    return index.slowPatterns();
  }

  @Override
  public Session open() {
    return new Reading();
  }

  private String hash() {
    StringBuilder rules = new StringBuilder();
    for (RuledCode code : index.codes()) {
      rules.append(code.tier().key()).append('/').append(code.code().key());
      rules.append(code.code().rules()).append('\n');
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(rules.toString().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      // Every Java has SHA-256.
      throw new IllegalStateException(e);
    }
  }

  /// One thread's reading of posts.
  private final class Reading implements Session {
    private final Hits hits = new Hits(index);
    private final PostReading reading =
        new PostReading(index, new Applicability(codebook), Set.copyOf(tiers));

    @Override
    public PostSuggestions suggest(PostText post) {
      hits.read(post.text());
      return hits.found().isEmpty()
          ? PostSuggestions.NOTHING
          : reading.answer(post.text(), hits.found());
    }

    /// Nothing is held open.
    @Override
    public void close() {}
  }
}
