package org.tiercel.codebook.check;

/// Something in a codebook that must be mended before it can be used.
///
/// @param path where it stands
/// @param says what is wrong and what to do, as the rest of a sentence that begins with the path
public record Problem(JsonPath path, String says) {
  /// The whole sentence, without a full stop.
  public String sentence() {
    return path + " " + says;
  }
}
