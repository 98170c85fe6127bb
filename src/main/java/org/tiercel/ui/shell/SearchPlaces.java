package org.tiercel.ui.shell;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.tiercel.domain.Memo;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Tier;
import org.tiercel.store.CodeSource;
import org.tiercel.store.GivenCode;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.CodebookPlace;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostQueue;
import org.tiercel.ui.workspace.Workspace;

/// Goes to what a search has found: to posts in Code, to tiers and codes in the codebook or, where
/// no view shows that, to the posts to which the coder gave them.
final class SearchPlaces implements SearchViewModel.Results {
  private final ShellViewModel model;
  private final ScreenPane screens;
  private final Navigator navigator;
  private final Notices notices;
  private final Consumer<Throwable> failed;

  /// @param model says which view is in front
  /// @param screens the views
  /// @param navigator leads to posts
  /// @param notices where it is said that nothing was found
  /// @param failed receives what went wrong
  SearchPlaces(
      ShellViewModel model,
      ScreenPane screens,
      Navigator navigator,
      Notices notices,
      Consumer<Throwable> failed) {
    this.model = model;
    this.screens = screens;
    this.navigator = navigator;
    this.notices = notices;
    this.failed = failed;
  }

  @Override
  public ObservableValue<String> show(String query, BitSet posts) {
    model.viewProperty().set(ViewId.CODE);
    PostQueue queue = screens.queue().orElseThrow();
    queue.showHits(query, posts);
    return queue.queryProperty();
  }

  @Override
  public void showAll() {
    screens.queue().ifPresent(PostQueue::showAllPosts);
  }

  @Override
  public void go(SearchHit hit) {
    switch (hit) {
      case SearchHit.Posts _ -> {}
      case SearchHit.OfTier(Tier tier) -> goToTier(tier);
      case SearchHit.OfCode(Tier tier, var code) -> goToCode(tier, code.key(), code.label());
      case SearchHit.OfMemo(Memo memo) -> goToMemo(memo);
    }
  }

  private void goToTier(Tier tier) {
    screens
        .codebook()
        .ifPresentOrElse(
            place -> inFront(place).showTier(tier.key()),
            () -> openCoded(tier, tier.label(), given -> given.code() != null));
  }

  private void goToCode(Tier tier, String key, String label) {
    screens
        .codebook()
        .ifPresentOrElse(
            place -> inFront(place).showCode(tier.key(), key),
            () ->
                openCoded(
                    tier,
                    Messages.text("shell.search.coded", tier.label(), label),
                    given -> key.equals(given.code())));
  }

  private CodebookPlace inFront(ViewId view) {
    model.viewProperty().set(view);
    return (CodebookPlace) screens.show(view);
  }

  private void openCoded(Tier tier, String title, Predicate<GivenCode> wanted) {
    Workspace now = model.workspaceProperty().get();
    if (now == null) {
      return;
    }
    now.tasks()
        .run(
            Messages.text("shell.searching"),
            progress -> {
              BitSet posts = new BitSet();
              CodeSource mine = CodeSource.firstRound(now.coder());
              now.project()
                  .codings()
                  .forEach(
                      mine,
                      List.of(tier.key()),
                      given -> {
                        if (wanted.test(given)) {
                          posts.set((int) given.postId());
                        }
                      });
              return posts;
            },
            posts -> open(title, posts),
            failed);
  }

  private void open(String title, BitSet posts) {
    if (posts.isEmpty()) {
      notices.say(Messages.text("shell.search.uncoded", title));
    } else {
      navigator.openPosts(title, posts);
    }
  }

  private void goToMemo(Memo memo) {
    Workspace now = model.workspaceProperty().get();
    if (now == null) {
      return;
    }
    switch (memo.subject()) {
      case MemoSubject.OfProject() -> notices.say(memo.text());
      case MemoSubject.OfTier(String key) -> now.codebook().tier(key).ifPresent(this::goToTier);
      case MemoSubject.OfCode(String key, String code) ->
          now.codebook().tier(key).ifPresent(tier -> goToCode(tier, code, code));
      case MemoSubject.OfPost(long post, int _) -> openMemo(memo, post);
      case MemoSubject.OfExcerpt(long post, int _, long _, var _) -> openMemo(memo, post);
    }
  }

  private void openMemo(Memo memo, long post) {
    BitSet only = new BitSet();
    only.set(Math.toIntExact(post));
    navigator.openPosts(Messages.text("shell.search.memo.of", memo.coder().name()), only);
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void fail(Throwable failure) {
    failed.accept(failure);
  }
}
