package org.tiercel.ui.shell;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostQueue;

/// Shows in Code what a search has found.
final class FoundPosts implements SearchViewModel.Results {
  private final ShellViewModel model;
  private final ScreenPane screens;
  private final Notices notices;
  private final Consumer<Throwable> failed;

  /// @param model says which view is in front
  /// @param screens the views
  /// @param notices where it is said that nothing was found
  /// @param failed receives what went wrong
  FoundPosts(
      ShellViewModel model, ScreenPane screens, Notices notices, Consumer<Throwable> failed) {
    this.model = model;
    this.screens = screens;
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
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void fail(Throwable failure) {
    failed.accept(failure);
  }
}
