package org.tiercel.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Texts as they are compared for exact duplicates: composed (NFC), in lower case, and with one
/// space for any run of white space.
final class ExactText {
  private final MessageDigest digest = Digests.sha256();

  /// A 64-bit hash of the text as it is compared.
  long hash(String text) {
    return ByteBuffer.wrap(digest.digest(folded(text).getBytes(StandardCharsets.UTF_8))).getLong();
  }

  /// Whether two texts are the same when compared so.
  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  static String folded(String text) {
    String lower = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean space = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Spaces.isSpace(c)) {
        space = !folded.isEmpty();
      } else {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
