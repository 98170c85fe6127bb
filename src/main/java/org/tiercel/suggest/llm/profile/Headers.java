package org.tiercel.suggest.llm.profile;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.domain.TiercelException;

/// Headers that a gateway asks for. A value names what is secret by an environment variable,
/// `${VARIABLE}`: a profile is a file, and files hold no keys.
final class Headers {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");
  private static final Pattern SECRET_NAME =
      Pattern.compile("authorization|cookie|key|token|secret|password|credential");
  // "Bearer ", "Basic " and the like may stand before a variable.
  private static final Pattern SCHEME_ONLY = Pattern.compile("(?:[A-Za-z]{0,10} ?)");
  private static final Pattern LOOKS_LIKE_A_KEY =
      Pattern.compile("(?i)\\bsk-[\\w-]{8,}|\\bbearer\\s+\\S|\\beyJ[\\w-]{10,}");

  private Headers() {}

  /// Refuses headers that cannot be sent, and those that hold a secret.
  static void check(Map<String, String> headers) {
    headers.forEach(Headers::check);
  }

  private static void check(String name, String value) {
    if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
      throw new TiercelException(
          "The header " + shown(name) + " holds signs that headers cannot have; type it anew.");
    }
    String rest = VARIABLE.matcher(value).replaceAll("");
    boolean secret =
        SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()
            ? !SCHEME_ONLY.matcher(rest).matches() || rest.equals(value)
            : LOOKS_LIKE_A_KEY.matcher(rest).find();
    if (secret) {
      throw new TiercelException(
          "The header "
              + name
              + " holds a key, and profiles are files that hold none; put the key into an"
              + " environment variable and write ${ITS_NAME} instead.");
    }
  }

  /// Puts the values of the variables in.
  static Map<String, String> filled(Map<String, String> headers, Keys keys) {
    Map<String, String> filled = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, value) -> {
          String full =
              VARIABLE
                  .matcher(value)
                  .replaceAll(
                      found ->
                          Matcher.quoteReplacement(
                              keys.variable(found.group(1), "a part of the header " + name)));
          if (!VALUE.matcher(full).matches()) {
            throw new TiercelException(
                "An environment variable of the header "
                    + name
                    + " holds signs that headers cannot have; set it anew.");
          }
          filled.put(name, full);
        });
    return filled;
  }

  private static String shown(String name) {
    return NAME.matcher(name).matches() ? name : "of the profile";
  }
}
