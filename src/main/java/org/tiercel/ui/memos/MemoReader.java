package org.tiercel.ui.memos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Memo;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Reads memos with what they stand on. Touches no user interface and may take its time.
final class MemoReader {
  /// The round that coders are in.
  static final int ROUND = 1;

  private static final int CONTEXT = 160;
  private static final int CHUNK = 500;

  private final Workspace workspace;
  private final Codebook codebook;

  MemoReader(Workspace workspace) {
    this.workspace = workspace;
    this.codebook = workspace.codebook();
  }

  /// The memos that the coder may see. The coder's own on the project stands first, also where it
  /// was not written yet.
  List<MemoRow> rows(MemoFilter filter) {
    List<Memo> memos = new ArrayList<>(memos(filter.words()));
    memos.removeIf(memo -> filter.own() && !own(memo));
    boolean written = memos.stream().anyMatch(this::isStudy);
    if (!written && filter.words().isBlank()) {
      memos.addFirst(new Memo(new MemoSubject.OfProject(), workspace.coder(), ""));
    }
    memos.sort((one, other) -> Boolean.compare(isStudy(other), isStudy(one)));
    filter
        .group()
        .ifPresent(group -> memos.removeIf(memo -> MemoGroup.of(memo.subject()) != group));
    Map<Long, Post> posts = posts(memos);
    List<MemoRow> rows = new ArrayList<>(memos.size());
    for (Memo memo : memos) {
      MemoGroup group = MemoGroup.of(memo.subject());
      boolean leads = rows.isEmpty() || rows.getLast().group() != group;
      rows.add(row(memo, posts, leads));
    }
    return rows;
  }

  private List<Memo> memos(String words) {
    long coder = workspace.coder().id();
    return words.isBlank()
        ? workspace.project().memos().visible(coder)
        : workspace.project().memos().search(words, coder, Integer.MAX_VALUE);
  }

  private boolean own(Memo memo) {
    return memo.coder().id() == workspace.coder().id();
  }

  private boolean isStudy(Memo memo) {
    return memo.subject() instanceof MemoSubject.OfProject && own(memo);
  }

  private Map<Long, Post> posts(List<Memo> memos) {
    List<Long> ids =
        memos.stream().flatMap(memo -> postOf(memo.subject()).stream()).distinct().toList();
    Map<Long, Post> posts = new HashMap<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      workspace
          .project()
          .posts()
          .byIds(ids.subList(from, Math.min(from + CHUNK, ids.size())))
          .forEach(post -> posts.put(post.id(), post));
    }
    return posts;
  }

  private static Optional<Long> postOf(MemoSubject subject) {
    return switch (subject) {
      case MemoSubject.OfPost(long postId, int _) -> Optional.of(postId);
      case MemoSubject.OfExcerpt(long postId, int _, long _, Span _) -> Optional.of(postId);
      case MemoSubject.Note _ -> Optional.empty();
    };
  }

  private MemoRow row(Memo memo, Map<Long, Post> posts, boolean leads) {
    Post post = postOf(memo.subject()).map(posts::get).orElse(null);
    String text = post == null ? "" : post.text();
    return switch (memo.subject()) {
      case MemoSubject.Note note -> row(memo, title(note), "", leads, true);
      case MemoSubject.OfPost(long _, int round) ->
          row(memo, title(post), beginning(text), leads, round == ROUND);
      case MemoSubject.OfExcerpt(long _, int round, long id, Span span) ->
          row(memo, title(post), quote(new Excerpt(id, span, ""), text), leads, round == ROUND);
    };
  }

  private MemoRow row(Memo memo, String title, String context, boolean leads, boolean now) {
    boolean editable = now && own(memo) && workspace.project().writable();
    return new MemoRow(memo.subject(), memo.coder(), memo.text(), title, context, editable, leads);
  }

  private static String title(@Nullable Post post) {
    return post == null
        ? Messages.text("memos.gone")
        : Messages.text("memos.post", post.key().platform(), post.key().externalId());
  }

  /// What a memo on no post stands on, in words.
  String title(MemoSubject.Note subject) {
    return switch (subject) {
      case MemoSubject.OfProject _ -> workspace.project().name();
      case MemoSubject.OfTier(String tier) -> label(tier);
      case MemoSubject.OfCode(String tier, String code) ->
          Messages.text(
              "memos.code",
              label(tier),
              codebook.tier(tier).flatMap(t -> t.code(code)).map(Code::label).orElse(code));
    };
  }

  private String label(String tier) {
    return codebook.tier(tier).map(Tier::label).orElse(tier);
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= CONTEXT ? line : line.substring(0, cut(line)) + "…";
  }

  /// Between two words where there is one, and never inside a character.
  private static int cut(String line) {
    int space = line.lastIndexOf(' ', CONTEXT);
    if (space > 0) {
      return space;
    }
    return Character.isHighSurrogate(line.charAt(CONTEXT - 1)) ? CONTEXT - 1 : CONTEXT;
  }

  private static String quote(Excerpt excerpt, String text) {
    Span span = excerpt.span();
    if (span == null) {
      return Messages.text("memos.whole");
    }
    return span.end() > text.length() ? "" : "“" + beginning(span.of(text)) + "”";
  }
}
