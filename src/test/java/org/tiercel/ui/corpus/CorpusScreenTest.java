package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.OneLine;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;

/// Drives the Corpus view from an empty project to its posts, and draws it for
/// people to look at.
@ExtendWith(HeadlessFx.class)
class CorpusScreenTest {
  @TempDir private Path folder;
  private final List<BitSet> opened = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void files_come_in_and_their_posts_are_opened(Theme.Mode mode) {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      Stage stage = onFxThread(() -> show(screen(study), mode));
      draw(stage, "corpus-empty-" + mode);
      click(stage, "Import posts…");
      draw(stage, "corpus-preview-" + mode);
      click(stage, "Import this file");
      BufferedImage picture = draw(stage, "corpus-report-" + mode);
      click(stage, "Done");
      draw(stage, "corpus-" + mode);
      click(stage, "Open these 4 in Code");
      onFxThread(
          () -> {
            stage.close();
            return true;
          });

      assertThat(picture.getRGB(2, 2)).isEqualTo(mode == Theme.Mode.LIGHT ? -1 : 0xff0d1117);
      assertThat(opened).singleElement().extracting(BitSet::cardinality).isEqualTo(4);
    }
  }

  @Test
  void a_project_open_for_reading_only_says_so_and_offers_no_import() {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      onFxThread(
          () -> {
            Scene scene = scene(screen(study), Theme.Mode.LIGHT);
            press(scene, "Import posts…");
            press(scene, "Import this file");
            return true;
          });
      study.reopenReadOnly();
      String words =
          onFxThread(
              () -> {
                CorpusScreen screen = screen(study);
                Scene scene = scene(screen, Theme.Mode.LIGHT);
                screen.shown();
                press(scene, "Imports");
                Snapshots.save(scene, "corpus-read-only");
                assertThat(buttons(scene))
                    .extracting(Button::getText)
                    .doesNotContain("Import posts…");
                return scene.getRoot().lookupAll(".post-label").stream()
                    .map(node -> ((PostText) node).getText())
                    .collect(Collectors.joining("\n"));
              });

      assertThat(words).contains("open for reading only").contains("4 posts");
    }
  }

  @Test
  void the_table_is_read_chosen_and_opened_by_keyboard() {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      Stage stage = imported(study);
      TableView<?> table =
          onFxThread(() -> (TableView<?>) stage.getScene().getRoot().lookup(".corpus-table"));
      key(table, KeyCode.DOWN, false);
      draw(stage, "corpus-row");
      assertThat(words(stage)).contains("My mum says it is a robot");
      key(table, KeyCode.ENTER, false);
      key(table, KeyCode.A, true);
      key(table, KeyCode.ENTER, false);
      close(stage);

      assertThat(opened).extracting(BitSet::cardinality).containsExactly(1, 4);
    }
  }

  @Test
  void the_text_takes_the_room_there_is_and_columns_are_chosen_from_a_menu_and_kept() {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      KeptColumns kept = new KeptColumns();
      Stage stage = onFxThread(() -> show(screen(study, study.comments(), kept), Theme.Mode.LIGHT));
      click(stage, "Import posts…");
      click(stage, "Import this file");
      click(stage, "Done");
      draw(stage, "corpus-columns");
      List<Double> widths = onFxThread(() -> widths(stage));
      assertThat(kept.read()).isEqualTo(ColumnChoice.USUAL);
      assertThat(widths.get(2)).isGreaterThan(PostColumn.TEXT.usualWidth());
      onFxThread(
          () -> {
            MenuButton columns =
                (MenuButton) stage.getScene().getRoot().lookup(".corpus-tools .menu-button");
            columns.getItems().stream()
                .filter(item -> "Author".equals(item.getText()))
                .forEach(
                    item -> {
                      ((CheckMenuItem) item).setSelected(true);
                      item.fire();
                    });
            return true;
          });
      assertThat(kept.read().columns().stream().filter(ColumnChoice.Column::shown))
          .extracting(ColumnChoice.Column::key)
          .containsExactly("platform", "time", "author", "text", "likes");
      assertThat(onFxThread(() -> widths(stage))).hasSize(5);
      close(stage);
    }
  }

  @Test
  void every_script_is_shown_in_cells_file_names_and_the_post_at_hand() {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      List<String> texts =
          List.of(
              "أتحدث مع الروبوت كل ليلة لأنني لا أستطيع النوم",
              "אני מדבר עם הצ'אטבוט כל לילה",
              "👩‍👩‍👧 ❤️ 🏳️‍🌈 1️⃣ 🇩🇪",
              "मैं हर रात चैटबॉट से बात करता हूँ",
              "ฉันคุยกับแชตบอตทุกคืนเพราะว่าฉันนอนไม่หลับ",
              "我每天晚上都和聊天机器人说话");
      StringBuilder rows = new StringBuilder("id,text,title,thread\n");
      texts.forEach(
          text -> rows.append("p%d,%s,%s,t%<s%n".formatted(texts.indexOf(text), text, text)));
      Path file = study.file("ملف-🌙-夜.csv", rows.toString());
      Stage stage = onFxThread(() -> show(screen(study, file), Theme.Mode.LIGHT));
      click(stage, "Import posts…");
      draw(stage, "corpus-scripts-preview");
      click(stage, "Import this file");
      click(stage, "Done");
      TableView<?> table =
          onFxThread(() -> (TableView<?>) stage.getScene().getRoot().lookup(".corpus-table"));
      draw(stage, "corpus-scripts");
      assertThat(lines(stage)).containsAll(texts);
      for (String text : texts) {
        onFxThread(
            () -> {
              table.getFocusModel().focus(texts.indexOf(text));
              return true;
            });
        assertThat(words(stage)).contains(text);
      }
      click(stage, "Imports");
      draw(stage, "corpus-scripts-imports");
      assertThat(words(stage)).contains("1. ملف-🌙-夜.csv");
      close(stage);
    }
  }

  private Stage imported(CorpusStudy study) {
    Stage stage = onFxThread(() -> show(screen(study), Theme.Mode.LIGHT));
    click(stage, "Import posts…");
    click(stage, "Import this file");
    click(stage, "Done");
    onFxThread(
        () -> {
          stage.getScene().getRoot().lookup(".corpus-table").requestFocus();
          return true;
        });
    return stage;
  }

  private static void close(Stage stage) {
    onFxThread(
        () -> {
          stage.close();
          return true;
        });
  }

  private static void key(Node target, KeyCode code, boolean shortcut) {
    onFxThread(
        () -> {
          Event.fireEvent(
              target,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
          return true;
        });
  }

  private static String words(Stage stage) {
    return onFxThread(
        () ->
            stage.getScene().getRoot().lookupAll(".post-text").stream()
                .filter(PostText.class::isInstance)
                .map(node -> ((PostText) node).getText())
                .collect(Collectors.joining("\n")));
  }

  private static List<String> lines(Stage stage) {
    return onFxThread(
        () ->
            stage.getScene().getRoot().lookupAll(".one-line").stream()
                .map(node -> ((OneLine) node).getText())
                .toList());
  }

  private static List<Double> widths(Stage stage) {
    TableView<?> table = (TableView<?>) stage.getScene().getRoot().lookup(".corpus-table");
    return table.getColumns().stream().map(column -> column.getWidth()).toList();
  }

  private CorpusScreen screen(CorpusStudy study, Path file) {
    return screen(study, file, new KeptColumns());
  }

  private CorpusScreen screen(CorpusStudy study, Path file, SavedColumns columns) {
    return new CorpusScreen(
        study.workspace(new InlineTaskRunner()),
        (title, posts) -> opened.add(posts),
        study,
        () -> List.of(file),
        columns);
  }

  private CorpusScreen screen(CorpusStudy study) {
    return screen(study, study.comments());
  }

  private static Stage show(CorpusScreen screen, Theme.Mode mode) {
    Stage stage = new Stage();
    stage.setScene(scene(screen, mode));
    stage.show();
    screen.shown();
    return stage;
  }

  /// In a turn of its own, so that the window has drawn what changed: a scroll pane keeps a picture
  /// of what it holds.
  private static BufferedImage draw(Stage stage, String name) {
    return onFxThread(() -> Snapshots.save(stage.getScene(), name));
  }

  private static void click(Stage stage, String text) {
    onFxThread(
        () -> {
          press(stage.getScene(), text);
          return true;
        });
  }

  private static void press(Scene scene, String text) {
    scene.getRoot().applyCss();
    for (Node node : scene.getRoot().lookupAll(".toggle-button")) {
      if (node instanceof ToggleButton toggle && toggle.getText().equals(text)) {
        toggle.fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return;
      }
    }
    buttons(scene).stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text))
        .fire();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static List<Button> buttons(Scene scene) {
    scene.getRoot().applyCss();
    return scene.getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .toList();
  }

  private static Scene scene(CorpusScreen screen, Theme.Mode mode) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Scene scene = new Scene(screen.node(), 1250, 830);
    theme.dress(scene);
    return scene;
  }
}
