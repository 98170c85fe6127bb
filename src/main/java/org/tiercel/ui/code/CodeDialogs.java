package org.tiercel.ui.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.code.bulk.BulkCard;
import org.tiercel.ui.code.palette.Palette;
import org.tiercel.ui.code.palette.PaletteViewModel;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;

/// What the Code view asks in forms of their own, over its panes.
final class CodeDialogs implements TiersPane.Forms {
  private final CodeViewModel model;
  private final DialogLayer dialogs;
  private final Notices notices;
  private final Browser browser;
  private final Runnable back;

  /// @param dialogs where forms are shown
  /// @param notices where it is said what happened
  /// @param browser shows originals
  /// @param back puts the focus back on the post
  CodeDialogs(
      CodeViewModel model, DialogLayer dialogs, Notices notices, Browser browser, Runnable back) {
    this.model = model;
    this.dialogs = dialogs;
    this.notices = notices;
    this.browser = browser;
    this.back = back;
    model.alike().foundProperty().addListener((observed, before, now) -> askAlike(now));
  }

  /// Shows all keys.
  void showKeys() {
    KeySheet sheet = new KeySheet(model.keys(), model.pace().words(), dialogs::close);
    dialogs.show(sheet, sheet.closeButton());
  }

  /// Takes the coder's last act back, after asking where it changed many posts.
  void undo() {
    if (model.postsToUndo() > 1) {
      dialogs.ask(
          Messages.text("code.undo.many.title", model.postsToUndo()),
          Messages.text("code.undo.many.text"),
          List.of(
              new Choice(Messages.text("code.undo.many.yes"), Choice.Tone.DANGER, model::undo),
              Choice.cancel()));
    } else {
      model.undo();
    }
  }

  /// Shows the codes of the focused tier to choose from by name.
  void showPalette() {
    model
        .post()
        .now()
        .ifPresent(
            at -> {
              Tier tier = at.agenda().tier(at.focus());
              Palette palette =
                  new Palette(
                      new PaletteViewModel(tier, model.own().recent(tier.key())),
                      Messages.text("code.palette", tier.label()),
                      this::chooseFromPalette);
              dialogs.show(palette, palette.field());
            });
  }

  /// Asks for codes for the posts that are chosen in the queue.
  void askBulk() {
    model
        .bulk()
        .ifPresent(
            bulk -> {
              BulkCard card = new BulkCard(bulk, this::closeDialog);
              bulk.givingProperty()
                  .addListener(
                      (observed, before, giving) -> {
                        if (!giving) {
                          closeDialog();
                        }
                      });
              dialogs.show(card, card.first());
            });
  }

  private void closeDialog() {
    dialogs.close();
    back.run();
  }

  private void askAlike(@Nullable AlikePosts found) {
    if (found != null) {
      dialogs.ask(
          Messages.text("code.alike.title", found.posts().size()),
          Messages.text("code.alike.text"),
          List.of(
              Choice.cancel(),
              new Choice(
                  Messages.text("code.alike.yes"),
                  Choice.Tone.MAIN,
                  () -> model.alike().code(found))));
    }
  }

  /// Shows the whole thread of the post.
  void showThread() {
    model
        .post()
        .now()
        .ifPresent(
            at ->
                model
                    .thread()
                    .ifPresentOrElse(
                        thread -> {
                          ThreadSheet sheet =
                              new ThreadSheet(
                                  thread,
                                  model.queue(),
                                  at.shown().post(),
                                  this::openFromThread,
                                  this::closeDialog);
                          dialogs.show(sheet, sheet.first());
                        },
                        () -> notices.say(Messages.text("code.thread.none"))));
  }

  private void openFromThread(long id) {
    dialogs.close();
    model.open((int) id);
    back.run();
  }

  @Override
  public void recode(Focus focus, GivenCode given) {
    Tier tier = model.codebook().tier(focus.tier()).orElseThrow();
    Palette palette =
        new Palette(
            new PaletteViewModel(tier, List.of()),
            Messages.text("code.recode", given.label()),
            code -> {
              dialogs.close();
              back.run();
              model.answers().recode(focus, given.code(), code);
            });
    dialogs.show(palette, palette.field());
  }

  /// Asks which code shall stand in the place of the last one given under the focused question.
  void askRecode() {
    model
        .post()
        .now()
        .ifPresent(
            at ->
                at.agenda()
                    .answer(at.focus())
                    .map(answer -> GivenCode.of(at.agenda().tier(at.focus()), answer))
                    .filter(given -> !given.isEmpty())
                    .ifPresentOrElse(
                        given -> recode(at.focus(), given.getLast()),
                        () -> notices.say(Messages.text("code.recode.nothing"))));
  }

  @Override
  public void edit(Tier tier, Code code) {
    CodeEditCard card = new CodeEditCard(model.edits(), tier, code, this::closeDialog);
    dialogs.show(card, card.first());
  }

  /// Asks whether the original shall be opened, naming its host.
  void askOriginal() {
    model
        .post()
        .now()
        .flatMap(at -> Original.of(at.shown().post()))
        .ifPresentOrElse(
            original ->
                dialogs.ask(
                    Messages.text("code.original.title", original.host()),
                    Messages.text("code.original.text", original.address().toString()),
                    List.of(
                        Choice.cancel(),
                        new Choice(
                            Messages.text("code.original.yes"),
                            Choice.Tone.MAIN,
                            () -> browser.show(original.address())))),
            () -> notices.say(Messages.text("code.original.none")));
  }

  /// Asks which post to go to, by its number.
  void askNumber() {
    int posts = model.queue().total();
    if (posts > 0) {
      dialogs.askText(
          Messages.text("code.jump.title", posts),
          "",
          Messages.text("code.jump.go"),
          typed -> {
            model.jump(typed);
            back.run();
          });
    }
  }

  /// Asks for a new code of the focused tier.
  void askNewCode() {
    model
        .newCodes()
        .tierToGrow()
        .ifPresent(
            tier -> {
              NewCodeCard card = new NewCodeCard(model.newCodes(), tier, dialogs::close, back);
              dialogs.show(card, card.first());
            });
  }

  private void chooseFromPalette(Code code) {
    dialogs.close();
    back.run();
    if (code.children().isEmpty()) {
      model.answers().choose(code);
    } else {
      model.answers().give(code.key(), null);
    }
  }
}
