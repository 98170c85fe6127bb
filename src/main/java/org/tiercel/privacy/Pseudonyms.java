package org.tiercel.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Names of authors as keyed hashes (HMAC-SHA256, RFC 2104): the same name always becomes the same
/// pseudonym in one project, and nobody without the project's secret can go back, not even by
/// hashing all names there are. Not safe for use by several threads at once.
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";

  /// What platforms write before a name.
  private static final Pattern SIGIL = Pattern.compile("^(?:@|/?u/)(?=.)");

  /// Digits and letters that cannot be taken for one another.
  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

  private static final int BITS_PER_LETTER = 5;

  /// 60 bits: among ten million authors, the chance that any two share one is below 0.005 %.
  private static final int LETTERS = 12;

  private final Mac mac;

  /// @param secret the project's
  public Pseudonyms(ProjectSecret secret) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
    } catch (GeneralSecurityException e) {
      // Every Java has HmacSHA256.
      throw new IllegalStateException(e);
    }
  }

  /// The pseudonym of an author: 12 letters and digits. A leading `@` or `u/`, white space around
  /// the name, case and Unicode compatibility forms make no difference.
  ///
  /// @param author the name as imported, on one platform
  /// @param platform the platform; the same name on two platforms need not be one person
  /// @return absent for a name that is missing or blank
  public Optional<String> of(String platform, @Nullable String author) {
    if (author == null || author.isBlank()) {
      return Optional.empty();
    }
    mac.update(platform.getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 0);
    return Optional.of(letters(mac.doFinal(plain(author).getBytes(StandardCharsets.UTF_8))));
  }

  private static String plain(String author) {
    String name = Normalizer.normalize(author, Normalizer.Form.NFKC).strip();
    String lower = name.toLowerCase(Locale.ROOT);
    return SIGIL.matcher(lower).replaceFirst("");
  }

  private static String letters(byte[] hash) {
    StringBuilder letters = new StringBuilder(LETTERS);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (hash[i] & 0xff);
    }
    for (int i = 0; i < LETTERS; i++) {
      letters.append(ALPHABET[(int) (bits >>> (Long.SIZE - BITS_PER_LETTER))]);
      bits <<= BITS_PER_LETTER;
    }
    return letters.toString();
  }
}
