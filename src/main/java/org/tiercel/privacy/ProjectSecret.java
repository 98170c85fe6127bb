package org.tiercel.privacy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The secret of one project, from which its pseudonyms are made. It stays in the project file and
/// is never shown, logged or exported.
public final class ProjectSecret {
  private static final int BYTES = 32;

  private final byte[] bytes;

  private ProjectSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A new one, from the system's source of randomness.
  public static ProjectSecret random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new ProjectSecret(bytes);
  }

  /// The one that was stored.
  ///
  /// @param bytes 32 bytes
  /// @throws IllegalArgumentException for another length
  public static ProjectSecret of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a project secret has 32 bytes, not " + bytes.length);
    }
    return new ProjectSecret(bytes.clone());
  }

  /// The one that was stored as 64 hexadecimal digits.
  public static ProjectSecret ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /// Its 32 bytes, to be stored.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Its 64 hexadecimal digits, to be stored.
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectSecret that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Nothing of the secret, so that it cannot stand in a log.
  @Override
  public String toString() {
    return "ProjectSecret";
  }
}
