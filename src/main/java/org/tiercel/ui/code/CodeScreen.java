package org.tiercel.ui.code;

import java.util.BitSet;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.code.queue.QueueView;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.KeyDispatch;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.SavedKeys;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostQueue;
import org.tiercel.ui.workspace.Workspace;

/// The Code view: the queue, the post, and its tiers side by side, all of it worked by keys.
public final class CodeScreen implements PostQueue {
  private static final PseudoClass SINGLE_KEYS_OFF = PseudoClass.getPseudoClass("single-keys-off");
  private static final double QUEUE_WIDTH = 320;
  private static final double TIERS_WIDTH = 410;
  private static final double LEAST_QUEUE_WIDTH = 285;
  private static final double LEAST_POST_WIDTH = 380;
  private static final double LEAST_TIERS_WIDTH = 290;

  private final CodeViewModel model;
  private final PostText text = new PostText();
  private final QueueView queue;
  private final PostPane post;
  private final TiersPane tiers;
  private final CodeDialogs asking;
  private final DialogLayer dialogs;
  private boolean focusWanted;

  /// @param workspace what is coded, and by whom
  /// @param notices where it is said what happened
  /// @param saved where the user's keys are kept
  public CodeScreen(Workspace workspace, Notices notices, SavedKeys saved) {
    this(workspace, notices, CodeDesk.of(saved));
  }

  /// @param workspace what is coded, and by whom
  /// @param notices where it is said what happened
  /// @param desk what the user's computer has
  public CodeScreen(Workspace workspace, Notices notices, CodeDesk desk) {
    this.model = new CodeViewModel(workspace, notices, desk);
    CodeCommands commands = new CodeCommands(model, places());
    this.queue = new QueueView(model.queue(), model.keys(), new QueueWays());
    this.post =
        new PostPane(
            model,
            text,
            new ActionBar(model.keys(), commands, this::focusPost),
            commands,
            this::focusPost);
    this.tiers = new TiersPane(model, this::focusPost, this::write, new TierForms());
    queue.setPrefWidth(QUEUE_WIDTH);
    queue.setMinWidth(LEAST_QUEUE_WIDTH);
    post.setMinWidth(LEAST_POST_WIDTH);
    tiers.setPrefWidth(TIERS_WIDTH);
    tiers.setMinWidth(LEAST_TIERS_WIDTH);
    this.dialogs = new DialogLayer(split(queue, post, tiers));
    this.asking = new CodeDialogs(model, dialogs, notices, desk.browser(), this::focusPost);
    dialogs.getStyleClass().add("code-screen");
    dialogs
        .getStylesheets()
        .add(
            Objects.requireNonNull(CodeScreen.class.getResource("/org/tiercel/ui/code.css"))
                .toExternalForm());
    text.sceneProperty().addListener(observed -> focusOnceInScene());
    // The scroll pane around the post would take arrows and paging keys for itself.
    new KeyDispatch(text, text, model.keys()::map, commands::act);
    new KeyDispatch(dialogs, text, model.keys()::map, commands::act);
    showSingleKeys();
    model.keys().mapProperty().addListener(observed -> showSingleKeys());
  }

  /// Keys that do nothing are not shown.
  private void showSingleKeys() {
    dialogs.pseudoClassStateChanged(SINGLE_KEYS_OFF, !model.keys().map().singleKeysOn());
  }

  /// The keys of the view as the user has them.
  UserKeys keys() {
    return model.keys();
  }

  private static SplitPane split(Region left, Region middle, Region right) {
    SplitPane split = new SplitPane(left, middle, right);
    split.getStyleClass().add("code-split");
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    split
        .widthProperty()
        .addListener(
            (observed, before, now) -> {
              if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                split.setDividerPositions(
                    QUEUE_WIDTH / now.doubleValue(), 1 - TIERS_WIDTH / now.doubleValue());
              }
            });
    return split;
  }

  @Override
  public Parent node() {
    return dialogs;
  }

  @Override
  public void shown() {
    model.refresh();
    focusPost();
  }

  @Override
  public void hidden() {
    post.save();
    model.pace().save();
  }

  @Override
  public void showPosts(String title, BitSet posts) {
    dialogs.close();
    model.showPosts(title, posts);
    focusPost();
  }

  @Override
  public void showHits(String query, BitSet posts) {
    dialogs.close();
    model.showHits(query, posts);
    focusPost();
  }

  @Override
  public void showAllPosts() {
    model.showAllPosts();
  }

  @Override
  public ReadOnlyStringProperty queryProperty() {
    return model.queue().queryProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Integer> postProperty() {
    return model.queue().currentProperty();
  }

  @Override
  public void beginAt(int first) {
    model.beginAt(first);
  }

  @Override
  public void showKeys() {
    asking.showKeys();
  }

  @Override
  public void undo() {
    asking.undo();
  }

  private void focusPost() {
    focusWanted = text.getScene() == null;
    text.requestFocus();
  }

  /// The post comes into the scene only when its scroll pane is first drawn.
  private void focusOnceInScene() {
    if (focusWanted && text.getScene() != null) {
      focusPost();
    }
  }

  private final class TierForms implements TiersPane.Forms {
    @Override
    public void recode(Focus focus, GivenCode given) {
      asking.recode(focus, given);
    }

    @Override
    public void edit(Tier tier, Code code) {
      asking.edit(tier, code);
    }
  }

  private final class QueueWays implements QueueView.Ways {
    @Override
    public void open(int id) {
      model.open(id);
    }

    @Override
    public void all() {
      model.showAllPosts();
    }

    @Override
    public void back() {
      focusPost();
    }

    @Override
    public void codeAll() {
      asking.askBulk();
    }

    @Override
    public BooleanProperty alikeWanted() {
      return model.alike().wantedProperty();
    }

    @Override
    public DialogLayer dialogs() {
      return dialogs;
    }
  }

  private CodeCommands.Places places() {
    return new CodeCommands.Places() {
      @Override
      public void memo() {
        post.writeMemo();
      }

      @Override
      public void excerptMemo() {
        model.memos().ofExcerpt().ifPresent(CodeScreen.this::write);
      }

      @Override
      public void codeMemo() {
        tiers.memoExplained().ifPresent(CodeScreen.this::write);
      }

      @Override
      public void palette() {
        asking.showPalette();
      }

      @Override
      public void newCode() {
        asking.askNewCode();
      }

      @Override
      public void keys() {
        asking.showKeys();
      }

      @Override
      public void recode() {
        asking.askRecode();
      }

      @Override
      public void thread() {
        asking.showThread();
      }

      @Override
      public void original() {
        asking.askOriginal();
      }

      @Override
      public void jump() {
        asking.askNumber();
      }

      @Override
      public void bulk() {
        asking.askBulk();
      }

      @Override
      public void filter() {
        queue.askFilter();
      }

      @Override
      public void undo() {
        CodeScreen.this.undo();
      }

      @Override
      public void leavePost() {
        queue.takeFocus();
      }
    };
  }

  private void write(MemoViewModel.Writing memo) {
    MemoCard card = new MemoCard(memo, dialogs::close);
    dialogs.show(card, card.first());
  }
}
