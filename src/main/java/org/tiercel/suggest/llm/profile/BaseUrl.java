package org.tiercel.suggest.llm.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// The address that a server's paths hang below, such as `https://api.openai.com/v1`. It is put
/// together anew from its parts, so that no two programs can read it differently.
///
/// @param scheme `http` or `https`
/// @param host the computer
/// @param port its port; -1 for the scheme's own
/// @param path begins with a slash and does not end with one; may be empty
public record BaseUrl(String scheme, Host host, int port, String path) {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String SETTING = "The base URL ";
  private static final String EXAMPLE = "write it like http://localhost:11434/v1.";

  /// Reads an address.
  ///
  /// @throws TiercelException if it is none, holds a name or password, or has more than a path
  public static BaseUrl of(String text) {
    URI uri = parse(text.strip());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      throw broken("must begin with http:// or https://; " + EXAMPLE);
    }
    if (uri.getRawUserInfo() != null || holdsAt(uri.getRawAuthority())) {
      throw broken("must not hold a name or password; keys belong to the profile's key.");
    }
    if (uri.getHost() == null || uri.getHost().contains("%")) {
      throw broken("names no computer, or one with other signs than a-z, 0-9, - and dots.");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw broken("must end with its path, without ? or #; " + EXAMPLE);
    }
    String path = uri.normalize().getRawPath().replaceAll("/+$", "");
    return new BaseUrl(scheme, new Host(uri.getHost()), uri.getPort(), path);
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // The text stays out of the sentence: it may hold a password.
      throw broken("cannot be read at sign " + (e.getIndex() + 1) + "; " + EXAMPLE);
    }
  }

  private static boolean holdsAt(@Nullable String authority) {
    return authority != null && authority.contains("@");
  }

  private static TiercelException broken(String rest) {
    return new TiercelException(SETTING + rest);
  }

  /// The address as text.
  @Override
  public String toString() {
    String name = host.name().contains(":") ? "[" + host.name() + "]" : host.name();
    return scheme + "://" + name + (port < 0 ? "" : ":" + port) + path;
  }
}
