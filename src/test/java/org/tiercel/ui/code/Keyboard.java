package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.KeptKeys;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.TextSelection;

/// A coder at the keyboard of the Code view, without a window: counts the keys pressed while the
/// post has the focus.
final class Keyboard {
  private final CodeViewModel model;
  private final Bench.Said said;
  private final CodedProject project;
  private final CodeCommands commands;
  private final List<String> places = new ArrayList<>();
  private int presses;

  Keyboard(CodedProject project) {
    this.project = project;
    this.said = new Bench.Said();
    this.model = new CodeViewModel(Bench.workspace(project), said, CodeDesk.of(new KeptKeys()));
    this.commands = new CodeCommands(model, new RecordedPlaces());
    model.refresh();
  }

  private final class RecordedPlaces implements CodeCommands.Places {
    @Override
    public void memo() {
      places.add("memo");
    }

    @Override
    public void excerptMemo() {
      places.add("excerptMemo");
    }

    @Override
    public void codeMemo() {
      places.add("codeMemo");
    }

    @Override
    public void palette() {
      places.add("palette");
    }

    @Override
    public void newCode() {
      places.add("new code");
    }

    @Override
    public void keys() {
      places.add("keys");
    }

    @Override
    public void undo() {
      model.undo();
    }

    @Override
    public void recode() {
      places.add("recode");
    }

    @Override
    public void thread() {
      places.add("thread");
    }

    @Override
    public void original() {
      places.add("original");
    }

    @Override
    public void jump() {
      places.add("jump");
    }

    @Override
    public void bulk() {
      places.add("bulk");
    }

    @Override
    public void filter() {
      places.add("filter");
    }

    @Override
    public void leavePost() {
      places.add("left");
    }
  }

  /// Presses keys one after another.
  void press(String... strokes) {
    for (String stroke : strokes) {
      presses++;
      String id =
          model
              .keys()
              .map()
              .find(KeyStroke.parse(stroke), true)
              .orElseThrow(() -> new AssertionError("no such key: " + stroke))
              .id();
      commands.act(id);
    }
  }

  /// Selects words with the mouse.
  void drag(String words) {
    Span span = CodedProject.span(state().shown().post().text(), words);
    model.text().selectionProperty().set(TextSelection.of(span));
  }

  int presses() {
    return presses;
  }

  CodeViewModel model() {
    return model;
  }

  PostState state() {
    return model.post().now().orElseThrow();
  }

  /// Key of the tier in focus.
  String tier() {
    return state().focus().tier();
  }

  /// Row id of the post at hand.
  long post() {
    return state().shown().id();
  }

  /// What was said last.
  String said() {
    return said.last();
  }

  /// Where the focus went, other than the post.
  List<String> places() {
    return places;
  }

  /// What the coder has said of a post, as it stands in the file.
  Annotation annotation(long post) {
    return project.session().annotation(post);
  }

  /// The codes that stand under a tier of a post.
  List<String> codes(long post, String tier) {
    return annotation(post).answer(AnswerKey.ofPost(tier)).stream()
        .flatMap(answer -> answer.codings().stream())
        .map(coding -> coding.code())
        .toList();
  }

  /// The codes of the excerpt with this number, in the order of the tiers.
  List<String> excerptCodes(long post, int number) {
    Annotation said = annotation(post);
    long id = said.excerpts().get(number - 1).id();
    assertThat(said.excerpts()).hasSizeGreaterThanOrEqualTo(number);
    return project.codebook().tiers().stream()
        .flatMap(tier -> said.answer(AnswerKey.ofExcerpt(tier.key(), id)).stream())
        .flatMap(answer -> answer.codings().stream())
        .map(coding -> coding.code())
        .toList();
  }

  /// The words of the excerpt with this number.
  String quote(long post, int number) {
    return annotation(post)
        .excerpts()
        .get(number - 1)
        .spanIn(project.project().posts().find(post).orElseThrow().text())
        .of(project.project().posts().find(post).orElseThrow().text());
  }

  static BitSet posts(int... ids) {
    BitSet posts = new BitSet();
    for (int id : ids) {
      posts.set(id);
    }
    return posts;
  }
}
