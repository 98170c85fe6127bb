package org.tiercel.suggest.llm.prompt;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiercel.privacy.MaskedText;
import org.tiercel.privacy.TextMask;
import org.tiercel.suggest.llm.answer.PostReference;

/// The user message: one post with its context, as one line of JSON. Inside a JSON string a post
/// can neither end the line nor the string, so that it cannot forge what stands around it.
public final class PostMessage {
  /// Names of the fields.
  static final String THREAD_TITLE = "thread_title";

  static final String PARENT_TEXT = "parent_text";
  static final String TEXT = "text";

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_PARENT = 2_000;
  private static final JsonMapper JSON = new JsonMapper();

  private PostMessage() {}

  /// The message for a post. Its context is masked here; a title is cut at 300 and the text of the
  /// parent at 2,000 UTF-16 units, with an ellipsis.
  public static String of(MaskedText post, PostContext context) {
    String reference = PostReference.of(post);
    ObjectNode data = JSON.createObjectNode();
    data.put("post", reference);
    data.put(THREAD_TITLE, shown(context.threadTitle(), LONGEST_TITLE));
    data.put(PARENT_TEXT, shown(context.parentText(), LONGEST_PARENT));
    data.put(TEXT, wellFormed(post.text()));
    return onOneLine(data.toString())
        + "\nCode post "
        + reference
        + ". Answer with the JSON object alone.";
  }

  /// JSON lets the rarer line breaks of Unicode stand.
  private static String onOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static @Nullable String shown(@Nullable String text, int longest) {
    return text == null || text.isBlank()
        ? null
        : cut(wellFormed(new TextMask().mask(text).text().strip()), longest);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, characters.preceding(longest + 1)).stripTrailing() + "…";
  }

  /// Half a surrogate pair cannot be sent; each becomes the sign for what cannot be read.
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder formed = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(formed::appendCodePoint);
    return formed.toString();
  }
}
