package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class SmallControlsTest {
  @Test
  void a_suggestion_never_looks_or_sounds_like_a_code() {
    Chip code = onFxThread(() -> Chip.code("Accessibility", "#0969da"));
    Chip suggestion = onFxThread(() -> Chip.suggestion("LLM .97", "Accessibility"));

    assertThat(code.getStyleClass()).contains("coded").doesNotContain("suggested");
    assertThat(code.lookup(".spark")).isNull();
    assertThat(code.getAccessibleText()).isEqualTo("Accessibility");
    assertThat(suggestion.getStyleClass()).contains("suggested").doesNotContain("coded");
    assertThat(suggestion.lookup(".spark")).isNotNull();
    assertThat(suggestion.getAccessibleText()).isEqualTo("suggested: Accessibility, LLM .97");
  }

  @Test
  void exactly_one_filter_is_chosen_even_when_it_is_pressed_again() {
    List<Object> chosen =
        onFxThread(
            () -> {
              Segmented<String> filters = filters();
              ToggleButton done = (ToggleButton) filters.getChildren().get(1);
              done.fire();
              done.fire();
              return List.of(
                  String.valueOf(filters.valueProperty().get()),
                  done.isSelected(),
                  ((ToggleButton) filters.getChildren().getFirst()).isSelected());
            });

    assertThat(chosen).containsExactly("done", true, false);
  }

  @Test
  void a_filter_shows_and_speaks_its_count() {
    ToggleButton todo =
        onFxThread(
            () -> {
              Segmented<String> filters = filters();
              filters.setCount("todo", 10_412);
              return (ToggleButton) filters.getChildren().getFirst();
            });

    assertThat(todo.getText()).isEqualTo("To do 10,412");
    assertThat(todo.getAccessibleText()).isEqualTo("To do, 10,412");
  }

  @Test
  void a_notice_can_be_taken_back_once_and_goes_then() {
    List<String> undone = new ArrayList<>();
    List<String> shown =
        onFxThread(
            () -> {
              Notices notices = new Notices();
              notices.sayUndoable("Taken", () -> undone.add("undone"));
              String before = notices.shown();
              ((Button) notices.getChildren().get(1)).fire();
              return List.of(before, notices.shown());
            });

    assertThat(shown).containsExactly("Taken", "");
    assertThat(undone).containsExactly("undone");
  }

  @Test
  void a_newer_notice_replaces_the_one_before_with_its_button() {
    Notices notices =
        onFxThread(
            () -> {
              Notices shown = new Notices();
              shown.sayUndoable("Taken", () -> {});
              shown.say("Saved");
              return shown;
            });

    assertThat(notices.shown()).isEqualTo("Saved");
    assertThat(notices.getChildren().get(1).isVisible()).isFalse();
  }

  @Test
  void the_chosen_view_stays_chosen_when_its_button_is_pressed_again() {
    boolean selected =
        onFxThread(
            () -> {
              RailButton button = new RailButton("Code", Icon.CODE);
              button.fire();
              button.fire();
              return button.isSelected();
            });

    assertThat(selected).isTrue();
  }

  @Test
  void the_status_bar_shows_what_runs_and_can_cancel_it() {
    ObservableList<FxTask> running = FXCollections.observableArrayList();
    FxTask task = new FxTask("Importing posts");
    List<Integer> bars =
        onFxThread(
            () -> {
              StatusBar bar = new StatusBar(running);
              int none = bar.lookupAll(".status-tasks .progress-bar").size();
              running.add(task);
              int one = bar.lookupAll(".status-tasks .progress-bar").size();
              ((Button) bar.lookup(".small-button")).fire();
              ProgressBar progress = (ProgressBar) bar.lookup(".status-tasks .progress-bar");
              assertThat(progress.getAccessibleText()).isEqualTo("Importing posts");
              running.remove(task);
              return List.of(none, one, bar.lookupAll(".status-tasks .progress-bar").size());
            });

    assertThat(bars).containsExactly(0, 1, 0);
    assertThat(task.isCancelled()).isTrue();
  }

  @Test
  void a_button_speaks_its_key() {
    KeyButton button =
        onFxThread(() -> new KeyButton("Done & next", KeyStroke.parse("Ctrl+Enter"), "success"));

    assertThat(button.getAccessibleText()).isEqualTo("Done & next, Ctrl+Enter");
    assertThat(button.getStyleClass()).contains("success");
  }

  @Test
  void a_text_that_is_not_in_the_bundle_is_a_mistake() {
    assertThat(Messages.text("kit.status.task", "Import", 0.5)).isEqualTo("Import, 50%");
    assertThatThrownBy(() -> Messages.text("kit.no.such"))
        .isInstanceOf(MissingResourceException.class);
  }

  private static Segmented<String> filters() {
    Segmented<String> filters = new Segmented<>();
    filters.add("todo", "To do", null);
    filters.add("done", "Done", null);
    return filters;
  }
}
