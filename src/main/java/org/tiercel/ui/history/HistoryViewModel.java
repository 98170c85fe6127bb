package org.tiercel.ui.history;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.coding.PastActs;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.HistoryFilter;
import org.tiercel.store.PastAct;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The history as far as it was read, what narrows it, and what a post said at the act that is
/// looked at.
final class HistoryViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(HistoryViewModel.class);

  private final Workspace workspace;
  private final Navigator navigator;
  private final Notices notices;
  private final LatestWins listing;
  private final LatestWins looking;
  private final StringProperty post = new SimpleStringProperty(this, "post", "");
  private final ObjectProperty<Optional<Coder>> coder =
      new SimpleObjectProperty<>(this, "coder", Optional.empty());
  private final ObjectProperty<Optional<CodeOfTier>> code =
      new SimpleObjectProperty<>(this, "code", Optional.empty());
  private final ObjectProperty<@Nullable Optional<ActGroup>> group =
      new SimpleObjectProperty<>(this, "group", Optional.empty());
  private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");
  private final ReadOnlyObjectWrapper<@Nullable HistoryRow> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final ReadOnlyObjectWrapper<Optional<PostState>> state =
      new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());
  private long next;
  private boolean reading;

  /// A code to look for.
  ///
  /// @param tier its tier
  /// @param code the code
  record CodeOfTier(Tier tier, Code code) {}

  /// @param navigator leads to posts
  /// @param notices where it is said what happened
  HistoryViewModel(Workspace workspace, Navigator navigator, Notices notices) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.notices = notices;
    this.listing = new LatestWins(workspace.tasks());
    this.looking = new LatestWins(workspace.tasks());
    post.addListener(observed -> refresh());
    coder.addListener(observed -> refresh());
    code.addListener(observed -> refresh());
    group.addListener(observed -> refresh());
  }

  /// The id of the post that the acts are on, as typed; empty for all.
  StringProperty postProperty() {
    return post;
  }

  /// Who did it; empty for all.
  ObjectProperty<Optional<Coder>> coderProperty() {
    return coder;
  }

  /// The code that was given or taken back; empty for all.
  ObjectProperty<Optional<CodeOfTier>> codeProperty() {
    return code;
  }

  /// What kind of act it is; empty for all.
  ObjectProperty<@Nullable Optional<ActGroup>> groupProperty() {
    return group;
  }

  /// The acts that were read, newest first.
  ObservableList<HistoryRow> rows() {
    return rows;
  }

  /// Whether there may be older acts that were not read.
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /// The act that is looked at.
  ReadOnlyObjectProperty<@Nullable HistoryRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What its post said then.
  ReadOnlyObjectProperty<Optional<PostState>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The version of the codebook in force.
  Codebook codebook() {
    return workspace.codebook();
  }

  /// Who may be asked for: people, as far as a batch does not hide them.
  List<Optional<Coder>> coders() {
    boolean hidden = othersHidden();
    return Stream.concat(
            Stream.of(Optional.<Coder>empty()),
            workspace.project().coders().all().stream()
                .filter(it -> it.kind() == CoderKind.PERSON || it.kind() == CoderKind.CONSENSUS)
                .filter(it -> !hidden || it.id() == workspace.coder().id())
                .map(Optional::of))
        .toList();
  }

  /// The codes that may be asked for.
  List<Optional<CodeOfTier>> codes() {
    return Stream.concat(
            Stream.of(Optional.<CodeOfTier>empty()),
            codebook().tiers().stream()
                .flatMap(tier -> tier.allCodes().map(it -> Optional.of(new CodeOfTier(tier, it)))))
        .toList();
  }

  /// Whether a batch hides the acts of other coders now.
  boolean othersHidden() {
    return new PastActs(workspace.project(), workspace.coder()).othersHidden();
  }

  /// Reads the newest acts again.
  void refresh() {
    read(Long.MAX_VALUE);
  }

  /// Reads older acts.
  void older() {
    if (more.get() && !reading) {
      read(next);
    }
  }

  private void read(long before) {
    reading = true;
    String wanted = post.get().strip();
    HistoryFilter others = filter();
    listing.request(
        "",
        progress -> {
          List<Long> posts = wanted.isEmpty() ? List.of() : posts(wanted);
          if (!wanted.isEmpty() && posts.isEmpty()) {
            return new HistoryReader.Page(List.of(), 0);
          }
          HistoryFilter filter =
              new HistoryFilter(
                  posts.isEmpty() ? null : posts.getFirst(),
                  others.coderId(),
                  others.kinds(),
                  others.tier(),
                  others.code());
          return new HistoryReader(workspace).page(filter, before, progress);
        },
        page -> show(page, before == Long.MAX_VALUE),
        this::failed);
  }

  private List<Long> posts(String typed) {
    int colon = typed.indexOf(':');
    List<Long> exact = workspace.project().posts().idsOf(typed);
    return exact.isEmpty() && colon > 0
        ? workspace.project().posts().idsOf(typed.substring(colon + 1))
        : exact;
  }

  private HistoryFilter filter() {
    Optional<CodeOfTier> wanted = code.get();
    return new HistoryFilter(
        null,
        coder.get().map(Coder::id).orElse(null),
        Objects.requireNonNullElse(group.get(), Optional.<ActGroup>empty())
            .map(ActGroup::kinds)
            .orElse(List.of()),
        wanted.map(it -> it.tier().key()).orElse(null),
        wanted.map(it -> it.code().key()).orElse(null));
  }

  private void show(HistoryReader.Page page, boolean afresh) {
    reading = false;
    next = page.next();
    more.set(next > 0);
    if (!afresh) {
      rows.addAll(page.rows());
      return;
    }
    rows.setAll(page.rows());
    HistoryRow before = chosen.get();
    choose(
        page.rows().stream()
            .filter(row -> before != null && row.act().number() == before.act().number())
            .findFirst()
            .orElse(page.rows().isEmpty() ? null : page.rows().getFirst()));
  }

  /// Looks at an act.
  void choose(@Nullable HistoryRow row) {
    chosen.set(row);
    if (row == null) {
      looking.cancel();
      state.set(Optional.empty());
      return;
    }
    looking.request(
        "", progress -> new HistoryReader(workspace).state(row), state::set, this::failed);
  }

  /// Narrows the history to the post of the act that is looked at.
  void onlyThisPost() {
    state.get().ifPresent(at -> post.set(at.post().key().externalId()));
  }

  /// Opens the post of the act that is looked at in Code.
  void open() {
    state
        .get()
        .ifPresent(
            at -> {
              BitSet posts = new BitSet();
              posts.set(Math.toIntExact(at.post().id()));
              navigator.openPosts(at.row().post(), posts);
            });
  }

  /// Puts back what the act that is looked at had altered, or says why that cannot be.
  void putBack() {
    HistoryRow row = chosen.get();
    if (row == null) {
      return;
    }
    if (!workspace.project().writable()) {
      notices.fail(Messages.text("history.readonly"));
    } else if (row.act().coder().id() != workspace.coder().id()) {
      notices.fail(Messages.text("history.back.other", row.act().coder().name()));
    } else if (row.act().changes().isEmpty()) {
      notices.fail(Messages.text("history.back.project"));
    } else {
      putBack(row);
    }
  }

  private void putBack(HistoryRow row) {
    try {
      // As it was done: what a batch hides of it now is put back with the rest.
      PastAct whole = workspace.project().history().find(row.act().number()).orElseThrow();
      if (workspace.session().putBack(whole)) {
        workspace.changed();
        notices.sayUndoable(Messages.text("history.back.done", row.sentence()));
        chosen.set(null);
        refresh();
      } else {
        notices.say(Messages.text("history.back.same"));
      }
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  private void failed(Throwable problem) {
    reading = false;
    if (problem instanceof TiercelException told) {
      notices.fail(told.getMessage());
    } else {
      LOG.error("The history could not be read", problem);
      notices.fail(Messages.text("history.failed"));
    }
  }
}
