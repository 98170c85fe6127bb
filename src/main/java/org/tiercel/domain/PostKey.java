package org.tiercel.domain;

/// What a post is: the id that its platform gave it. Written `platform:id` where an id alone is
/// ambiguous.
///
/// @param platform name of the platform, as imported
/// @param externalId the platform's own id
public record PostKey(String platform, String externalId) {
  /// `platform:id`.
  @Override
  public String toString() {
    return platform + ":" + externalId;
  }
}
