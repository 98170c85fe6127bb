package org.tiercel.privacy;

/// What is masked in a text, and what stands in its place. Each kind has one placeholder, so that
/// nothing in the masked text tells two people apart.
public enum MaskKind {
  /// A person's name on a platform: `@name`, `@name@server`, `u/name`.
  MENTION("@user"),
  /// An address on the web.
  LINK("[link]"),
  /// An e-mail address.
  EMAIL("[email]"),
  /// A telephone number.
  PHONE("[phone]");

  private final String placeholder;

  MaskKind(String placeholder) {
    this.placeholder = placeholder;
  }

  /// What stands in the masked text.
  public String placeholder() {
    return placeholder;
  }
}
