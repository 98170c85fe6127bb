package org.tiercel.ui.code;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;

/// Where the original of a post stands on the web.
///
/// @param address with http or https
/// @param host its host, to be named before it is opened
record Original(URI address, String host) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /// The original of a post; none where its link leads anywhere but to the web.
  static Optional<Original> of(Post post) {
    return of(post.link());
  }

  static Optional<Original> of(@Nullable String link) {
    if (link == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(link.strip());
      String scheme = address.getScheme();
      String host = address.getHost();
      boolean web = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      return web && host != null && !host.isEmpty() && address.getUserInfo() == null
          ? Optional.of(new Original(address, host))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
