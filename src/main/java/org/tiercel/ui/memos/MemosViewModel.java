package org.tiercel.ui.memos;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The memos that a coder may see, and the one that is read or written.
final class MemosViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(MemosViewModel.class);

  private final Workspace workspace;
  private final Navigator navigator;
  private final Notices notices;
  private final LatestWins listing;
  private final LatestWins reading;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObjectProperty<@Nullable Optional<MemoGroup>> group =
      new SimpleObjectProperty<>(this, "group", Optional.empty());
  private final BooleanProperty own = new SimpleBooleanProperty(this, "own");
  private final ObservableList<MemoRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable MemoRow> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final ReadOnlyObjectWrapper<Optional<Post>> post =
      new ReadOnlyObjectWrapper<>(this, "post", Optional.empty());

  /// @param navigator leads to posts
  /// @param notices where it is said what could not be done
  MemosViewModel(Workspace workspace, Navigator navigator, Notices notices) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.notices = notices;
    this.listing = new LatestWins(workspace.tasks());
    this.reading = new LatestWins(workspace.tasks());
    words.addListener(observed -> refresh());
    group.addListener(observed -> refresh());
    own.addListener(observed -> refresh());
  }

  /// Words that the memos have to hold.
  StringProperty wordsProperty() {
    return words;
  }

  /// The group that they belong to; empty for all.
  ObjectProperty<@Nullable Optional<MemoGroup>> groupProperty() {
    return group;
  }

  /// Whether those of other coders are left out.
  BooleanProperty ownProperty() {
    return own;
  }

  /// The memos, by group.
  ObservableList<MemoRow> rows() {
    return rows;
  }

  /// The memo that is read or written; absent before the first was read.
  ReadOnlyObjectProperty<@Nullable MemoRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The post that the chosen memo stands on.
  ReadOnlyObjectProperty<Optional<Post>> postProperty() {
    return post.getReadOnlyProperty();
  }

  /// Whether a batch hides the memos of other coders now.
  boolean othersHidden() {
    return workspace.project().batches().othersHiddenFrom(workspace.coder().id());
  }

  /// Reads the memos again.
  void refresh() {
    MemoFilter filter =
        new MemoFilter(
            words.get(), Objects.requireNonNullElse(group.get(), Optional.empty()), own.get());
    listing.request(
        "", progress -> new MemoReader(workspace).rows(filter), this::show, this::failed);
  }

  private void show(List<MemoRow> found) {
    rows.setAll(found);
    MemoRow before = chosen.get();
    Optional<MemoRow> same =
        before == null ? Optional.empty() : found.stream().filter(before::sameAs).findFirst();
    // One that is about to be written is in no list yet.
    if (same.isPresent() || before == null || !before.text().isEmpty()) {
      choose(same.orElse(found.isEmpty() ? null : found.getFirst()));
    }
  }

  /// Reads or writes a memo.
  void choose(@Nullable MemoRow row) {
    MemoRow before = chosen.get();
    chosen.set(row);
    Optional<Long> id = row == null ? Optional.empty() : row.post();
    if (id.isEmpty()) {
      reading.cancel();
      post.set(Optional.empty());
    } else if (before == null || !before.post().equals(id)) {
      post.set(Optional.empty());
      reading.request(
          "", progress -> workspace.project().posts().find(id.get()), post::set, this::failed);
    }
  }

  /// The tiers and codes that the coder could begin a memo on, in the order of the codebook.
  List<MemoRow> beginnings() {
    MemoReader reader = new MemoReader(workspace);
    return workspace.codebook().tiers().stream()
        .flatMap(
            tier ->
                Stream.concat(
                    Stream.of(new MemoSubject.OfTier(tier.key())),
                    tier.allCodes().map(code -> new MemoSubject.OfCode(tier.key(), code.key()))))
        .map(
            subject ->
                new MemoRow(
                    subject, workspace.coder(), "", reader.title(subject), "", writable(), false))
        .toList();
  }

  /// Turns to the memo on a tier or code, written or not.
  void begin(MemoRow beginning) {
    MemoSubject.Note subject = (MemoSubject.Note) beginning.subject();
    String text = workspace.project().memos().note(subject, workspace.coder().id());
    choose(
        new MemoRow(
            subject, beginning.coder(), text, beginning.title(), "", beginning.editable(), false));
  }

  /// Whether memos can be written.
  boolean writable() {
    return workspace.project().writable();
  }

  /// Saves a memo, if it has changed.
  ///
  /// @param row the memo as it stood, which need not be the chosen one any more
  void save(MemoRow row, String text) {
    if (!row.editable() || row.text().equals(text)) {
      return;
    }
    try {
      switch (row.subject()) {
        case MemoSubject.Note note -> workspace.session().note(note, text);
        case MemoSubject.OfPost(long postId, int _) -> workspace.session().memo(postId, text);
        case MemoSubject.OfExcerpt(long postId, int _, long excerptId, Span _) ->
            workspace.session().memo(postId, excerptId, text);
      }
      workspace.changed();
      refresh();
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  /// Opens the post of the chosen memo in Code.
  void open() {
    MemoRow row = chosen.get();
    if (row != null) {
      row.post()
          .ifPresent(
              id -> {
                BitSet posts = new BitSet();
                posts.set(Math.toIntExact(id));
                navigator.openPosts(Messages.text("memos.opened", row.title()), posts);
              });
    }
  }

  private void failed(Throwable problem) {
    if (problem instanceof TiercelException told) {
      notices.fail(told.getMessage());
    } else {
      LOG.error("Memos could not be read", problem);
      notices.fail(Messages.text("memos.failed"));
    }
  }
}
