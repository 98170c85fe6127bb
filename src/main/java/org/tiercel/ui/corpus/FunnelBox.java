package org.tiercel.ui.corpus;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tiercel.corpus.FunnelStep;
import org.tiercel.corpus.ImportReport;
import org.tiercel.domain.Exclusion;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// The funnel of an import: how many records were read, what each step kept out, and how many posts
/// joined the corpus, with bars to compare them. Steps that kept nothing out are left away. Where a
/// step has posts in the project, its count leads to them.
final class FunnelBox extends GridPane {
  private static final double LONGEST_BAR = 320;
  private static final double SHORTEST_BAR = 2;

  private final long read;
  private final @Nullable ImportedFile file;
  private final Consumer<PostFilter> show;

  /// The funnel of an import that is still to come, which leads nowhere.
  FunnelBox(ImportReport expected) {
    this(expected, null, filter -> {});
  }

  /// The funnel of an import.
  ///
  /// @param done the import
  /// @param show shows posts of it
  FunnelBox(ImportedReport done, Consumer<PostFilter> show) {
    this(done.report(), done.file(), show);
  }

  private FunnelBox(ImportReport report, @Nullable ImportedFile file, Consumer<PostFilter> show) {
    this.read = report.read();
    this.file = file;
    this.show = show;
    getStyleClass().add("corpus-funnel");
    ColumnConstraints name = new ColumnConstraints();
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, number, bar);
    add("read", report.read(), "funnel-read");
    report.steps().stream().filter(step -> step.dropped() > 0).forEach(this::add);
    add("imported", report.imported(), "funnel-imported");
  }

  private void add(FunnelStep step) {
    add(step.step(), step.dropped(), "funnel-dropped");
  }

  private void add(String step, long count, String styleClass) {
    Region bar = new Region();
    bar.getStyleClass().addAll("funnel-bar", styleClass);
    double length = read == 0 ? 0 : LONGEST_BAR * count / read;
    bar.setMaxWidth(count == 0 ? 0 : Math.max(SHORTEST_BAR, length));
    String name = Messages.text("corpus.step." + step);
    addRow(getRowCount(), new Label(name), number(name, step, count), bar);
  }

  private Labeled number(String name, String step, long count) {
    Optional<PostFilter> posts = count == 0 ? Optional.empty() : posts(step);
    if (posts.isEmpty()) {
      return new Label(Numbers.whole(count));
    }
    Hyperlink link = new Hyperlink(Numbers.whole(count));
    link.setAccessibleText(Messages.text("corpus.step.show", name, count));
    link.setOnAction(event -> show.accept(posts.get()));
    return link;
  }

  /// The posts of a step, as far as the project has them.
  private Optional<PostFilter> posts(String step) {
    if (file == null || file.posts() == 0) {
      return Optional.empty();
    }
    PostFilter all = PostFilter.CORPUS.ofImport(file.id());
    if (file.takenBack()) {
      return step.equals("imported")
          ? Optional.of(all.in(PostFilter.State.EXCLUDED, Exclusion.TAKEN_BACK))
          : Optional.empty();
    }
    if (step.equals("imported")) {
      return Optional.of(all);
    }
    return Exclusion.CLEANING.stream()
        .filter(exclusion -> exclusion.step().equals(step))
        .findFirst()
        .map(exclusion -> all.in(PostFilter.State.EXCLUDED, exclusion));
  }
}
