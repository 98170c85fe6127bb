package org.tiercel.suggest.llm.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tiercel.privacy.MaskedText;

/// A short name for a post in a request, which the answer repeats: an answer that a server mixes up
/// with another post's is told by it. It is made of the text alone and says nothing of the post's
/// identity.
public final class PostReference {
  private static final int BYTES = 4;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}");

  private PostReference() {}

  /// The reference of a post: 8 hexadecimal digits.
  public static String of(MaskedText post) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(post.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      // Every Java has SHA-256.
      throw new IllegalStateException(e);
    }
  }

  /// The reference that a model wrote; absent where it wrote something of its own.
  static Optional<String> read(String written) {
    return Optional.of(written.strip()).filter(w -> FORM.matcher(w).matches());
  }
}
