package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.ui.kit.KeyBinding;
import org.tiercel.ui.kit.KeyMap;
import org.tiercel.ui.kit.Messages;

/// The keys of the Code view. What an act does is [CodeCommands]' business.
final class CodeKeys {
  /// Before the key of a code that is to be chosen.
  static final String PRESS = "press.";

  /// Before the key of a code whose suggestion is to be rejected.
  static final String REJECT = "reject.";

  /// Leads to the search box, which is the window's and not the view's.
  static final String SEARCH = "search";

  private static final String CODES = "code.keys.codes";
  private static final String POSTS = "code.keys.posts";
  private static final String EXCERPTS = "code.keys.excerpts";
  private static final String REST = "code.keys.rest";

  private final List<KeyBinding> bindings = new ArrayList<>();

  private CodeKeys() {
    codes();
    posts();
    excerpts();
    rest();
  }

  /// Every key with its act.
  static KeyMap map() {
    return KeyMap.of(new CodeKeys().bindings);
  }

  private void codes() {
    for (String key : Shortcuts.ALL) {
      String shown = key.toUpperCase(Locale.ROOT);
      onPost(PRESS + key, shown, CODES, "press");
      onPost(REJECT + key, "Shift+" + shown, CODES, "reject");
    }
    onPost("none", "0", CODES, "none");
    onPost("tier.next", "Tab", CODES, "tier.next");
    onPost("tier.previous", "Shift+Tab", CODES, "tier.previous");
    onPost("palette", "/", CODES, "palette");
    inView("palette", "Ctrl+K", CODES, "palette");
    inView("accept.all", "Ctrl+Enter", CODES, "accept.all");
    onPost("new", "N", CODES, "new");
    onPost("vivo", "V", CODES, "vivo");
    inView("recode", "Ctrl+R", CODES, "recode");
  }

  private void posts() {
    onPost("done", "Enter", POSTS, "done");
    onPost("post.next", "J", POSTS, "post.next");
    onPost("post.next", "Down", POSTS, "post.next");
    onPost("post.previous", "K", POSTS, "post.previous");
    onPost("post.previous", "Up", POSTS, "post.previous");
    onPost("flag", "F", POSTS, "flag");
    onPost("memo", "M", POSTS, "memo");
    onPost("memo.code", "Ctrl+M", CODES, "memo.code");
    inView("thread", "Ctrl+T", POSTS, "thread");
    inView("original", "Ctrl+O", POSTS, "original");
    inView("jump", "Ctrl+G", POSTS, "jump");
    inView("bulk", "Ctrl+B", POSTS, "bulk");
    inView("filter", "Ctrl+Shift+F", POSTS, "filter");
  }

  private void excerpts() {
    onPost("mark", "X", EXCERPTS, "mark");
    onPost("passage", "Shift+X", EXCERPTS, "passage");
    onPost("right", "Right", EXCERPTS, "arrows");
    onPost("left", "Left", EXCERPTS, "arrows");
    onPost("extend.right", "Shift+Right", EXCERPTS, "extend");
    onPost("extend.left", "Shift+Left", EXCERPTS, "extend");
    onPost("grapheme.right", "Alt+Right", EXCERPTS, "graphemes");
    onPost("grapheme.left", "Alt+Left", EXCERPTS, "graphemes");
    onPost("extend.grapheme.right", "Alt+Shift+Right", EXCERPTS, "extend.graphemes");
    onPost("extend.grapheme.left", "Alt+Shift+Left", EXCERPTS, "extend.graphemes");
    onPost("word.right", "Ctrl+Right", EXCERPTS, "words");
    onPost("word.left", "Ctrl+Left", EXCERPTS, "words");
    onPost("extend.word.right", "Ctrl+Shift+Right", EXCERPTS, "extend.words");
    onPost("extend.word.left", "Ctrl+Shift+Left", EXCERPTS, "extend.words");
    onPost("start", "Home", EXCERPTS, "ends");
    onPost("end", "End", EXCERPTS, "ends");
    onPost("extend.start", "Shift+Home", EXCERPTS, "extend.ends");
    onPost("extend.end", "Shift+End", EXCERPTS, "extend.ends");
    onPost("repeat", ".", EXCERPTS, "repeat");
    onPost("excerpt.next", "PgDn", EXCERPTS, "excerpt.next");
    onPost("excerpt.previous", "PgUp", EXCERPTS, "excerpt.previous");
    onPost("memo.excerpt", "Shift+M", EXCERPTS, "memo.excerpt");
    onPost("excerpt.remove", "Delete", EXCERPTS, "excerpt.remove");
    onPost("excerpt.remove", "Backspace", EXCERPTS, "excerpt.remove");
  }

  private void rest() {
    inView("undo", "Ctrl+Z", REST, "undo");
    inView("redo", "Ctrl+Shift+Z", REST, "redo");
    inView(SEARCH, "Ctrl+F", REST, "search");
    onPost("escape", "Esc", REST, "escape");
    onPost("keys", "?", REST, "keys");
    inView("keys", "F1", REST, "keys");
  }

  private void onPost(String id, String stroke, String group, String text) {
    bindings.add(
        KeyBinding.onPost(id, stroke, Messages.text(group), Messages.text("code.key." + text)));
  }

  private void inView(String id, String stroke, String group, String text) {
    bindings.add(
        KeyBinding.inView(id, stroke, Messages.text(group), Messages.text("code.key." + text)));
  }

  /// Whether an act is about the code that has the key in the codebook.
  static boolean isOfCode(String id) {
    return id.startsWith(PRESS) || id.startsWith(REJECT);
  }

  /// Whether the key of an act stays: those of codes, and that of the window's search.
  static boolean isFixed(String id) {
    return isOfCode(id) || id.equals(SEARCH);
  }

  /// A key as it stands in the list of keys.
  static String written(KeyBinding binding) {
    if (binding.id().startsWith(PRESS)) {
      return Messages.text("code.keys.any");
    }
    return binding.id().startsWith(REJECT)
        ? Messages.text("code.keys.shift.any")
        : binding.stroke().onCap();
  }
}
