package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.domain.Span;
import org.tiercel.ui.HeadlessFx;

/// Draws everything in the kit, for people to look at; JavaFX's warnings fail it.
@ExtendWith(HeadlessFx.class)
class KitGalleryTest {
  private static final String POST =
      "I’ve been using a chatbot as a sort of therapist for a few months. I can just vent to it at"
          + " 3 AM and it never gets tired of me. It’s honestly been a lifesaver for my anxiety."
          + " But lately I find myself reaching for it instead of my friends. I’m scared I’m losing"
          + " my social skills or becoming addicted to this patient ‘friend’ who isn’t real. 😭";

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void every_control_is_drawn(Theme.Mode mode) {
    BufferedImage picture =
        onFxThread(() -> Snapshots.save(scene(mode, gallery()), "kit-controls-" + mode));

    assertThat(picture.getRGB(5, 5)).isEqualTo(mode == Theme.Mode.LIGHT ? 0xffffffff : 0xff0d1117);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void posts_are_drawn_in_every_script(Theme.Mode mode) {
    BufferedImage picture =
        onFxThread(() -> Snapshots.save(scene(mode, scripts()), "kit-posts-" + mode));

    assertThat(picture.getWidth()).isEqualTo(640);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void a_question_lies_over_the_content(Theme.Mode mode) {
    boolean open =
        onFxThread(
            () -> {
              DialogLayer layer = new DialogLayer(gallery());
              layer.ask(
                  "Merge “Accessibility” into “Benefits”?",
                  "213 codings by 3 coders keep their original code and count as the new one.",
                  List.of(Choice.cancel(), new Choice("Merge", Choice.Tone.MAIN, () -> {})));
              Snapshots.save(scene(mode, layer), "kit-dialog-" + mode);
              return layer.isOpen();
            });

    assertThat(open).isTrue();
  }

  private static Scene scene(Theme.Mode mode, javafx.scene.Parent root) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Scene scene = new Scene(root, 640, 900);
    theme.dress(scene);
    return scene;
  }

  private static StackPane gallery() {
    VBox rail = new VBox();
    for (Icon icon : List.of(Icon.CORPUS, Icon.CODEBOOK, Icon.CODE, Icon.SUGGEST, Icon.AGREE)) {
      rail.getChildren()
          .add(
              new RailButton(
                  icon.name().charAt(0)
                      + icon.name().substring(1).toLowerCase(java.util.Locale.ROOT),
                  icon));
    }
    ((RailButton) rail.getChildren().get(2)).setSelected(true);
    VBox middle = new VBox(14, filters(), chips(), excerptPost(), buttons(), others());
    middle.setStyle("-fx-padding: 1em;");
    BorderPane pane = new BorderPane(middle);
    pane.setLeft(rail);
    pane.setBottom(statusBar());
    Notices notices = new Notices();
    notices.sayUndoable("“Personal use” taken from post 88", () -> {});
    StackPane all = new StackPane(pane, notices);
    StackPane.setAlignment(notices, javafx.geometry.Pos.BOTTOM_CENTER);
    StackPane.setMargin(notices, new javafx.geometry.Insets(0, 0, 50, 0));
    return all;
  }

  private static Segmented<String> filters() {
    Segmented<String> filters = new Segmented<>();
    filters.add("todo", "To do", null);
    filters.add("done", "Done", null);
    filters.add("flag", "Flagged", Icon.FLAG);
    filters.setCount("todo", 10_412);
    filters.setCount("done", 87);
    filters.setCount("flag", 6);
    return filters;
  }

  private static FlowPane chips() {
    FlowPane chips = new FlowPane(6, 6);
    for (String color : List.of("#0969da", "#1a7f37", "#bf3989", "#ffee00", "#ffffff", "#000000")) {
      chips.getChildren().add(Chip.code("Code " + color, color));
    }
    chips
        .getChildren()
        .addAll(
            Chip.code("GPT", null),
            Chip.code("عربي 😭", "#cf222e"),
            Chip.suggestion("LLM .97", "Accessibility"),
            KeyCap.of("1"),
            KeyCap.of("Ctrl+Enter"));
    return chips;
  }

  private static PostText excerptPost() {
    PostText post = new PostText();
    post.setText(POST);
    post.setSelectable(true);
    post.marginShownProperty().set(true);
    post.setMarks(
        List.of(
            Mark.excerpt("1", span("I can just", "tired of me"), "#bf3989", 1, false),
            Mark.excerpt("2", span("I’m scared", "social skills"), "#0969da", 2, true),
            Mark.of("s", span("losing my", "isn’t real"), Mark.Kind.SUGGESTION, null),
            Mark.of("c", span("becoming", "addicted to"), Mark.Kind.CODE, "#ffee00"),
            Mark.of("h", span("lifesaver", "lifesaver"), Mark.Kind.SEARCH, null),
            Mark.of("e", span("instead of", "my friends"), Mark.Kind.EVIDENCE, null)));
    post.select(TextSelection.of(span("chatbot", "therapist")));
    return post;
  }

  private static Span span(String first, String last) {
    int start = POST.indexOf(first);
    return new Span(start, POST.indexOf(last, start) + last.length());
  }

  private static HBox buttons() {
    return new HBox(
        8,
        new KeyButton("Flag", KeyStroke.of("F")),
        new KeyButton("Accept", KeyStroke.parse("Ctrl+Enter"), "accent"),
        new KeyButton("Done & next", KeyStroke.of("Enter"), "success"));
  }

  private static VBox others() {
    return new VBox(
        8,
        PostText.label("A label that wraps. " + POST, "muted"),
        new RangeSlider(0, 100, 20, 80),
        new CustomTextField(),
        new EmptyState(Icon.CORPUS, "No posts yet", "Import a CSV or JSON Lines file to begin.")
            .withAction("Import posts…", () -> {}));
  }

  private static StatusBar statusBar() {
    FxTaskRunner runner = new FxTaskRunner();
    StatusBar bar = new StatusBar(runner.running());
    bar.doneTextProperty().set("87 of 300 done");
    bar.doneShareProperty().set(0.29);
    bar.savedTextProperty().set("Saved");
    return bar;
  }

  private static VBox scripts() {
    VBox posts = new VBox(8);
    posts.setStyle("-fx-padding: 1em;");
    for (Traps trap : Traps.values()) {
      PostText post = PostText.label(trap.text());
      int half = post.spans().graphemeBefore(trap.text().length() / 2);
      Span span = new Span(half / 2, half);
      post.setMarks(List.of(Mark.excerpt("1", span, "#0969da", 1, false)));
      post.setMaxLines(3);
      posts.getChildren().add(post);
    }
    return posts;
  }
}
