package org.tiercel.ui.code.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.NamedFilter;
import org.tiercel.coding.queue.PostFilter;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.coding.queue.QueueReader;
import org.tiercel.coding.queue.SavedFilters;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// What is asked of the posts of the queue and in which order they come: conditions set one by one,
/// kept under names and recalled.
public final class FilterViewModel {
  private static final String SEED = "queue-seed/";

  private final Workspace workspace;
  private final QueueReader reader;
  private final SavedFilters saved;
  private final ObjectProperty<PostFilter> filter =
      new SimpleObjectProperty<>(this, "filter", PostFilter.NONE);
  private final ObjectProperty<PostSort> sort =
      new SimpleObjectProperty<>(this, "sort", PostSort.GIVEN);
  private final ReadOnlyObjectWrapper<List<Condition>> shut =
      new ReadOnlyObjectWrapper<>(this, "shut", List.of());
  private final ReadOnlyObjectWrapper<List<NamedFilter>> named =
      new ReadOnlyObjectWrapper<>(this, "named", List.of());
  private final ReadOnlyObjectWrapper<FilterChoices> choices =
      new ReadOnlyObjectWrapper<>(this, "choices", FilterChoices.NONE);
  private final Consumer<Throwable> failed;

  /// @param reader finds the posts
  /// @param failed receives what went wrong
  FilterViewModel(Workspace workspace, QueueReader reader, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.reader = reader;
    this.failed = failed;
    this.saved = new SavedFilters(workspace.project(), workspace.coder());
  }

  /// What is asked.
  public ObjectProperty<PostFilter> filterProperty() {
    return filter;
  }

  /// The order.
  public ObjectProperty<PostSort> sortProperty() {
    return sort;
  }

  /// Conditions that have no effect, because a batch hides what they would tell.
  public ReadOnlyObjectProperty<List<Condition>> shutProperty() {
    return shut.getReadOnlyProperty();
  }

  void shut(List<Condition> conditions) {
    shut.set(List.copyOf(conditions));
  }

  /// The filters kept, by name.
  public ReadOnlyObjectProperty<List<NamedFilter>> namedProperty() {
    return named.getReadOnlyProperty();
  }

  /// What there is to choose from.
  public ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The codebook in force.
  public Codebook codebook() {
    return workspace.codebook();
  }

  /// Reads what there is to choose from, and ahead what conditions will need.
  public void offer() {
    Codebook codebook = workspace.codebook();
    workspace
        .tasks()
        .run(
            Messages.text("code.loading"),
            progress -> FilterChoices.read(workspace.project(), workspace.coder(), reader),
            read -> {
              choices.set(read);
              prepare(codebook);
            },
            failed);
    readNamed();
  }

  private void prepare(Codebook codebook) {
    workspace
        .tasks()
        .run(
            Messages.text("code.filter.preparing"),
            progress -> {
              reader.prepare(codebook);
              return true;
            },
            prepared -> {},
            failed);
  }

  private void readNamed() {
    try {
      named.set(saved.all());
    } catch (TiercelException e) {
      failed.accept(e);
    }
  }

  /// Asks one thing more.
  public void add(Condition condition) {
    filter.set(filter.get().with(condition));
  }

  /// Asks one thing no more.
  public void remove(Condition condition) {
    filter.set(filter.get().without(condition));
  }

  /// Asks a thing, or no more.
  public void set(Condition condition, boolean asked) {
    if (asked) {
      add(condition);
    } else {
      remove(condition);
    }
  }

  /// Asks nothing more; the order stays.
  public void clear() {
    filter.set(PostFilter.NONE);
  }

  /// Asks for posts of a platform too, or no more; with none left, of every platform.
  public void platform(String name, boolean asked) {
    Set<String> names = new TreeSet<>(platforms());
    if (asked) {
      names.add(name);
    } else {
      names.remove(name);
    }
    replace(
        Condition.OnPlatform.class,
        names.isEmpty() ? Optional.empty() : Optional.of(new Condition.OnPlatform(names)));
  }

  /// The platforms asked for; none: every one.
  public Set<String> platforms() {
    return find(Condition.OnPlatform.class).map(Condition.OnPlatform::names).orElse(Set.of());
  }

  /// Asks for posts of a stretch of days.
  ///
  /// @param from the first day as `2025-03-02`, or empty
  /// @param to the last day, or empty
  /// @return the sentence that says what is wrong; empty when asked
  public Optional<String> posted(String from, String to) {
    try {
      LocalDate first = day(from);
      LocalDate last = day(to);
      if (first != null && last != null && last.isBefore(first)) {
        return Optional.of(Messages.text("code.filter.dates.order"));
      }
      replace(
          Condition.Posted.class,
          first == null && last == null
              ? Optional.empty()
              : Optional.of(new Condition.Posted(first, last)));
      return Optional.empty();
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.of(Messages.text("code.filter.dates.wrong", e.getParsedString()));
    }
  }

  private static @Nullable LocalDate day(String typed) {
    return typed.isBlank() ? null : LocalDate.parse(typed.strip());
  }

  /// Asks for posts that a search finds; for all when nothing is typed.
  public void words(String typed) {
    replace(
        Condition.Words.class,
        typed.isBlank() ? Optional.empty() : Optional.of(new Condition.Words(typed.strip())));
  }

  /// The first condition of a kind.
  <C extends Condition> Optional<C> find(Class<C> kind) {
    return filter.get().conditions().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private void replace(Class<? extends Condition> kind, Optional<? extends Condition> by) {
    List<Condition> conditions = new ArrayList<>(filter.get().conditions());
    conditions.removeIf(kind::isInstance);
    by.ifPresent(conditions::add);
    filter.set(new PostFilter(conditions));
  }

  /// Puts the posts in another order. That by chance keeps its seed, so that it is the same again,
  /// until it is chosen anew.
  public void sortBy(PostSort.By by) {
    if (by != PostSort.By.RANDOM) {
      sort.set(new PostSort(by, 1));
      return;
    }
    Optional<Long> kept = workspace.project().settings().get(seedKey()).map(Long::valueOf);
    boolean again = sort.get().by() == PostSort.By.RANDOM;
    long seed =
        kept.filter(known -> !again)
            .orElseGet(() -> ThreadLocalRandom.current().nextLong(1, 1_000_000));
    if (workspace.project().writable()) {
      workspace.project().settings().put(seedKey(), Long.toString(seed));
    }
    sort.set(new PostSort(PostSort.By.RANDOM, seed));
  }

  private String seedKey() {
    return SEED + workspace.coder().id();
  }

  /// Keeps what is asked now under a name.
  public void keep(String name) {
    change(() -> saved.keep(new NamedFilter(name.strip(), filter.get(), sort.get())));
  }

  /// Lets go of a filter that was kept.
  public void forget(NamedFilter kept) {
    change(() -> saved.remove(kept.name()));
  }

  private void change(Runnable act) {
    try {
      act.run();
      readNamed();
    } catch (TiercelException e) {
      failed.accept(e);
    }
  }

  /// Asks again what was kept.
  public void recall(NamedFilter kept) {
    sort.set(kept.sort());
    filter.set(kept.filter());
  }

  /// The words that a search of the filter looks for, or none.
  String words() {
    return find(Condition.Words.class).map(Condition.Words::typed).orElse("");
  }
}
