package org.tiercel.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question of a codebook, asked of a post or of an excerpt.
///
/// @param key unique in the codebook
/// @param label what the researcher reads
/// @param question the question in full
/// @param scope what it is asked about
/// @param kind how many codes an answer holds; the codes of an ordinal tier are in rising order
/// @param appliesWhen when it is asked; always, when absent
/// @param per key of the tier for each of whose codes it is asked once
/// @param codes the answers offered, as a forest
public record Tier(
    String key,
    String label,
    String question,
    Scope scope,
    TierKind kind,
    @Nullable Condition appliesWhen,
    @Nullable String per,
    List<Code> codes) {
  /// Copies the list.
  public Tier {
    codes = List.copyOf(codes);
  }

  /// The same tier with other codes.
  public Tier withCodes(List<Code> offered) {
    return new Tier(key, label, question, scope, kind, appliesWhen, per, offered);
  }

  /// Every code, parents before their children.
  public Stream<Code> allCodes() {
    return codes.stream().flatMap(Code::withDescendants);
  }

  /// The codes a coder can give, in declared order.
  public List<Code> selectableCodes() {
    return allCodes().filter(Code::selectable).toList();
  }

  /// The code with this key.
  public Optional<Code> code(String codeKey) {
    return allCodes().filter(c -> c.key().equals(codeKey)).findFirst();
  }

  /// The top-level code under which a code stands; itself when it is at the top.
  public Optional<Code> topOf(String codeKey) {
    return codes.stream()
        .filter(top -> top.withDescendants().anyMatch(c -> c.key().equals(codeKey)))
        .findFirst();
  }

  /// Whether the code is the ancestor, or stands below it.
  public boolean isWithin(String codeKey, String ancestorKey) {
    return code(ancestorKey).stream()
        .flatMap(Code::withDescendants)
        .anyMatch(c -> c.key().equals(codeKey));
  }
}
