package org.tiercel.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Span;

/// Replaces what could lead to a person: names on platforms, links, e-mail addresses and telephone
/// numbers. It goes through the text once, looking ahead no further than such a piece can reach.
///
/// What a name, a place or a story gives away is beyond it: the preview shows what is sent.
public final class TextMask {
  /// A mask; it keeps nothing of the texts.
  public TextMask() {}

  /// Masks a text.
  public MaskedText mask(String text) {
    List<Mask> masks = new ArrayList<>();
    StringBuilder masked = new StringBuilder(text.length());
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      Optional<Piece> found = piece(text, at, done);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      Piece piece = found.get();
      masked.append(text, done, piece.span().start());
      int start = masked.length();
      masked.append(piece.kind().placeholder());
      masks.add(new Mask(piece.span(), new Span(start, masked.length()), piece.kind()));
      at = piece.span().end();
      done = at;
    }
    return new MaskedText(text, masked.append(text, done, text.length()).toString(), masks);
  }

  private record Piece(Span span, MaskKind kind) {}

  /// The piece that is recognized at a place; an e-mail address is at its @.
  private static Optional<Piece> piece(String text, int at, int done) {
    char c = text.charAt(at);
    if (MentionShape.isAt(c)) {
      return EmailShape.around(text, at, done)
          .map(span -> new Piece(span, MaskKind.EMAIL))
          .or(() -> piece(at, MentionShape.behindAt(text, at), MaskKind.MENTION));
    }
    if (c == '+' || c == '(' || Character.isDigit(c)) {
      Optional<Piece> phone = piece(at, PhoneShape.end(text, at), MaskKind.PHONE);
      return phone.isPresent() ? phone : link(text, at);
    }
    if (c == '/' || c == 'u' || c == 'U') {
      Optional<Piece> name = piece(at, MentionShape.withSlash(text, at), MaskKind.MENTION);
      return name.isPresent() ? name : link(text, at);
    }
    return link(text, at);
  }

  private static Optional<Piece> link(String text, int at) {
    boolean begins =
        Letters.isWordAt(text, at)
            && Letters.beginsWord(text, at)
            && (at == 0 || ".-@".indexOf(text.charAt(at - 1)) < 0);
    return begins ? piece(at, LinkShape.end(text, at), MaskKind.LINK) : Optional.empty();
  }

  private static Optional<Piece> piece(int start, int end, MaskKind kind) {
    return end > start ? Optional.of(new Piece(new Span(start, end), kind)) : Optional.empty();
  }
}
