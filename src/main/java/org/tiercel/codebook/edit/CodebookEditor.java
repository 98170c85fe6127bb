package org.tiercel.codebook.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.Revision;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;

/// Carries out changes of a codebook. What depends on keys follows: conditions, `per`, and what was
/// said under codes that go. Nothing is saved here.
public final class CodebookEditor {
  private final Revision before;
  private final Codebook codebook;

  /// @param before the codebook in force
  public CodebookEditor(Revision before) {
    this.before = before;
    this.codebook = before.codebook();
  }

  /// The codebook after a change, still under the version that it comes from.
  ///
  /// @throws TiercelException if the change cannot be made, or leaves a codebook that breaks a rule
  ///     which it kept before
  public Revision apply(CodebookEdit edit) {
    Succession succession =
        switch (edit) {
          case CodebookEdit.ChangeHead(String name, String notes, String source) ->
              kept(new Codebook(name, codebook.version(), notes, source, codebook.tiers()));
          case CodebookEdit.AddTier(Tier tier, int place) -> kept(added(tier, place));
          case CodebookEdit.ChangeTier(String key, Tier to) ->
              kept(with(key, tier -> to.withCodes(tier.codes()))).tier(key, to.key());
          case CodebookEdit.MoveTier(String key, int place) -> kept(moved(key, place));
          case CodebookEdit.RemoveTier(String key) -> kept(without(key));
          case CodebookEdit.AddCode(String key, String parent, Code code, int place) ->
              kept(withCodes(key, codes -> CodeForest.insert(codes, parent, code, place)));
          case CodebookEdit.ChangeCode(String key, String code, Code to) ->
              kept(withCodes(
                      key,
                      codes ->
                          CodeForest.replace(
                              codes, code, old -> List.of(to.withChildren(old.children())))))
                  .code(key, code, List.of(to.key()));
          case CodebookEdit.MoveCode move -> kept(moved(move));
          case CodebookEdit.MergeCode(String key, String code, String into) ->
              kept(with(key, tier -> merged(tier, code, into))).code(key, code, List.of(into));
          case CodebookEdit.SplitCode(String key, String code, List<Code> parts) ->
              kept(with(key, tier -> split(tier, code, parts)))
                  .code(key, code, parts.stream().map(Code::key).toList());
          case CodebookEdit.RemoveCode(String key, String code) ->
              kept(withCodes(key, codes -> CodeForest.remove(codes, code)));
        };
    return finished(succession);
  }

  /// Another codebook in the place of this one, such as one read from a file. Tiers and codes are
  /// known again by their keys; those that do not stand in it count as nothing.
  ///
  /// @throws TiercelException if it breaks a rule
  public Revision replacedBy(Codebook next) {
    Succession succession = new Succession(before, next);
    return new CodebookRules(before.codebook()).kept(new Revision(next, succession.former()));
  }

  private Revision finished(Succession succession) {
    Codebook next = new ConditionKeys(succession).update(succession.after());
    return new CodebookRules(codebook).kept(new Revision(next, succession.former()));
  }

  private Succession kept(Codebook after) {
    return new Succession(before, after);
  }

  private Codebook with(String key, UnaryOperator<Tier> change) {
    return codebook.withTiers(
        codebook.tiers().stream().map(t -> t.key().equals(key) ? change.apply(t) : t).toList());
  }

  private Codebook withCodes(String key, UnaryOperator<List<Code>> change) {
    return with(key, tier -> tier.withCodes(change.apply(tier.codes())));
  }

  private Codebook added(Tier tier, int place) {
    List<Tier> tiers = new ArrayList<>(codebook.tiers());
    tiers.add(Math.clamp(place, 0, tiers.size()), tier);
    return codebook.withTiers(tiers);
  }

  private Codebook without(String key) {
    return codebook.withTiers(
        codebook.tiers().stream().filter(tier -> !tier.key().equals(key)).toList());
  }

  private Codebook moved(String key, int place) {
    Tier tier = codebook.tier(key).orElseThrow();
    List<Tier> tiers = new ArrayList<>(without(key).tiers());
    tiers.add(Math.clamp(place, 0, tiers.size()), tier);
    return codebook.withTiers(tiers);
  }

  private Codebook moved(CodebookEdit.MoveCode move) {
    Tier tier = codebook.tier(move.tier()).orElseThrow();
    Code code = tier.code(move.code()).orElseThrow();
    String parent = move.parent();
    if (parent != null && tier.isWithin(parent, move.code())) {
      throw new TiercelException(
          "“%s” cannot stand below itself; choose another place.".formatted(code.label()));
    }
    return withCodes(
        move.tier(),
        codes ->
            CodeForest.insert(
                CodeForest.remove(codes, move.code()),
                parent,
                alone(code, tier, parent),
                move.place()));
  }

  /// The code without its key where one of its siblings to be has that key already.
  private static Code alone(Code code, Tier tier, @Nullable String parent) {
    List<Code> siblings =
        parent == null ? tier.codes() : tier.code(parent).orElseThrow().children();
    boolean taken =
        siblings.stream()
            .filter(sibling -> !sibling.key().equals(code.key()))
            .anyMatch(s -> s.shortcut() != null && s.shortcut().equals(code.shortcut()));
    return taken ? code.withShortcut(null) : code;
  }

  private static Tier merged(Tier tier, String key, String into) {
    Code code = tier.code(key).orElseThrow();
    Code target = tier.code(into).orElseThrow();
    refuseMerge(tier, code, target);
    Code joined = Merge.of(code, target);
    return tier.isWithin(into, key)
        ? tier.withCodes(CodeForest.replace(tier.codes(), key, old -> List.of(joined)))
        : tier.withCodes(
            CodeForest.replace(CodeForest.remove(tier.codes(), key), into, old -> List.of(joined)));
  }

  private static void refuseMerge(Tier tier, Code code, Code target) {
    if (code.key().equals(target.key())) {
      throw new TiercelException("A code cannot be merged into itself; choose another.");
    }
    if (code.selectable() && !target.selectable()) {
      throw new TiercelException(
          "“%s” cannot be given itself; choose one of its codes, or let it be given."
              .formatted(target.label()));
    }
    int apart = Math.abs(tier.codes().indexOf(code) - tier.codes().indexOf(target));
    if (tier.kind() == TierKind.ORDINAL && apart != 1) {
      throw new TiercelException(
          "Only neighbouring steps of a scale can be merged; choose the one before or after “%s”."
              .formatted(code.label()));
    }
  }

  private static Tier split(Tier tier, String key, List<Code> parts) {
    if (parts.size() < 2) {
      throw new TiercelException("Name at least two codes to split into.");
    }
    Code code = tier.code(key).orElseThrow();
    List<Code> placed =
        IntStream.range(0, parts.size())
            .mapToObj(i -> i == 0 ? parts.get(0).withChildren(code.children()) : parts.get(i))
            .toList();
    return tier.withCodes(CodeForest.replace(tier.codes(), key, old -> placed));
  }
}
