package org.tiercel.ui.shell;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.tiercel.domain.Memo;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.CodebookPlace;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostQueue;

/// Goes to what a search has found: to posts in Code, to tiers and codes in Codebook.
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
      case SearchHit.OfTier(Tier tier) -> codebook().showTier(tier.key());
      case SearchHit.OfCode(Tier tier, var code) -> codebook().showCode(tier.key(), code.key());
      case SearchHit.OfMemo(Memo memo) -> goToMemo(memo);
    }
  }

  private CodebookPlace codebook() {
    model.viewProperty().set(ViewId.CODEBOOK);
    return (CodebookPlace) screens.show(ViewId.CODEBOOK);
  }

  private void goToMemo(Memo memo) {
    switch (memo.subject()) {
      case MemoSubject.OfProject() -> notices.say(memo.text());
      case MemoSubject.OfTier(String tier) -> codebook().showTier(tier);
      case MemoSubject.OfCode(String tier, String code) -> codebook().showCode(tier, code);
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
