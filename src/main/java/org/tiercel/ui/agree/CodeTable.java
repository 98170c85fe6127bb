package org.tiercel.ui.agree;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.agreement.project.Note;
import org.tiercel.agreement.table.ConfusionMatrix;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;

/// Every code of a tier by itself; every count opens the posts behind it.
final class CodeTable extends VBox {
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final Explanation explanation;
  private final Navigator navigator;
  private final Consumer<CodeLine> choose;
  private final Map<CodeLine, LineTable.Row> rows = new LinkedHashMap<>();
  private Optional<AgreeViewModel.Detail> shown = Optional.empty();

  CodeTable(Explanation explanation, Navigator navigator, Consumer<CodeLine> choose) {
    this.explanation = explanation;
    this.navigator = navigator;
    this.choose = choose;
    getStyleClass().add("agree-codes");
  }

  /// Shows the codes of a tier, and what must be known of its numbers. Where they are the same as
  /// before, they stay, and with them the focus.
  void show(AgreeViewModel.Detail detail) {
    boolean same =
        shown
            .filter(d -> d.line().equals(detail.line()) && d.codes().equals(detail.codes()))
            .filter(d -> d.pair().equals(detail.pair()))
            .isPresent();
    if (!same) {
      build(detail);
    }
    shown = Optional.of(detail);
    rows.forEach((line, row) -> row.mark(detail.code().filter(line::equals).isPresent()));
  }

  private void build(AgreeViewModel.Detail detail) {
    rows.clear();
    getChildren().clear();
    if (!detail.codes().isEmpty()) {
      String title = Messages.text("agree.codes", detail.line().name());
      getChildren().addAll(PostText.label(title, "strong"), table(detail));
    }
    for (Note note : detail.line().source().notes()) {
      getChildren().add(PostText.label(note.text(Messages.locale()), "muted"));
    }
  }

  private LineTable table(AgreeViewModel.Detail detail) {
    List<String> headings =
        List.of(
            Messages.text("agree.code"),
            Messages.text("agree.both"),
            Messages.text("agree.only", detail.pair().getFirst()),
            Messages.text("agree.only", detail.pair().getLast()),
            Messages.text("agree.kappa"),
            Messages.text("agree.prevalence"),
            "");
    LineTable table = new LineTable(headings);
    for (CodeLine line : detail.codes()) {
      LineButton button = new LineButton(new Label(line.label()), () -> choose.accept(line));
      button.setAccessibleText(line.label());
      Region ground =
          table.add(
              List.of(
                  button,
                  count(detail, line, headings.get(1), line.both(), PRESENT, PRESENT),
                  count(detail, line, headings.get(2), line.firstOnly(), PRESENT, ABSENT),
                  count(detail, line, headings.get(3), line.secondOnly(), ABSENT, PRESENT),
                  new NumberCell(line.kappa(), headings.get(4), true, explanation),
                  prevalence(line, headings.get(5)),
                  differing(detail, line)));
      rows.put(line, new LineTable.Row(ground, button));
    }
    return table;
  }

  private Node prevalence(CodeLine line, String heading) {
    NumberCell cell = new NumberCell(line.prevalence(), heading, false, explanation);
    if (line.source().rare()) {
      cell.getStyleClass().add("agree-rare");
    }
    return cell;
  }

  private Node count(
      AgreeViewModel.Detail detail, CodeLine line, String heading, int count, int row, int column) {
    if (count == 0) {
      return new Label("0");
    }
    Hyperlink link = new Hyperlink(Messages.text("agree.number", count));
    link.setAccessibleText(Messages.text("agree.count.spoken", line.label(), heading, count));
    link.setOnAction(
        event ->
            navigator.openPosts(
                Messages.text("agree.queue.code", line.label(), heading),
                posts(detail, line, row, column)));
    return link;
  }

  private Node differing(AgreeViewModel.Detail detail, CodeLine line) {
    if (line.differing() == 0) {
      return new Label("");
    }
    BitSet posts = posts(detail, line, PRESENT, ABSENT);
    posts.or(posts(detail, line, ABSENT, PRESENT));
    String text = Messages.text("agree.posts", posts.cardinality());
    Hyperlink link = new Hyperlink(text);
    link.setAccessibleText(Messages.text("agree.posts.spoken", text, line.label()));
    link.setOnAction(
        event -> navigator.openPosts(Messages.text("agree.queue.differ", line.label()), posts));
    return link;
  }

  private static BitSet posts(AgreeViewModel.Detail detail, CodeLine line, int row, int column) {
    List<String> coders = line.source().units().ratings().coders();
    ConfusionMatrix matrix =
        line.source()
            .units()
            .matrix(
                coders.indexOf(detail.pair().getFirst()), coders.indexOf(detail.pair().getLast()));
    return line.source().units().posts(matrix.units(row, column));
  }
}
