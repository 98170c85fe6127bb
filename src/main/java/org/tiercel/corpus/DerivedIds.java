package org.tiercel.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.NewPost;

/// Ids for posts that bring none, made of what they say: the same file gives the same ids again. Of
/// equal posts in a file the second is numbered, so that none is lost.
final class DerivedIds {
  private static final int BYTES = 12;

  private final MessageDigest digest = Digests.sha256();
  private final Occurrences occurrences = new Occurrences();

  String of(
      String platform,
      @Nullable String author,
      @Nullable Instant time,
      NewPost.Place place,
      String text) {
    update(platform);
    update(author);
    update(time == null ? null : time.toString());
    update(place.thread());
    update(place.parent());
    update(text);
    byte[] hash = digest.digest();
    int occurrence = occurrences.count(ByteBuffer.wrap(hash).getLong());
    String id = "x" + HexFormat.of().formatHex(hash, 0, BYTES);
    return occurrence == 1 ? id : id + "-" + occurrence;
  }

  private void update(@Nullable String part) {
    if (part != null) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) 0);
  }
}
