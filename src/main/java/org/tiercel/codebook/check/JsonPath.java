package org.tiercel.codebook.check;

import org.jspecify.annotations.Nullable;

/// Where something stands in a codebook file, such as `tiers[1].codes[0].key`.
///
/// @param parent what it stands in; absent for the whole file
/// @param step the last step, as written: `.key`, `[0]`
public record JsonPath(@Nullable JsonPath parent, String step) {
  /// The whole file.
  public static final JsonPath ROOT = new JsonPath(null, "");

  /// A field of the object that stands here.
  public JsonPath field(String name) {
    return new JsonPath(this, "." + name);
  }

  /// An item of the list that stands here.
  ///
  /// @param index from 0
  public JsonPath item(int index) {
    return new JsonPath(this, "[" + index + "]");
  }

  /// `tiers[1].codes[0].key`; the whole file is "the codebook".
  @Override
  public String toString() {
    String text = written();
    return text.isEmpty() ? "the codebook" : text;
  }

  private String written() {
    if (parent == null) {
      return step;
    }
    String before = parent.written();
    return before.isEmpty() && step.startsWith(".") ? step.substring(1) : before + step;
  }
}
