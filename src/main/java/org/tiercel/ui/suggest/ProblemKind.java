package org.tiercel.ui.suggest;

import java.util.regex.Pattern;

/// What kind of problem a sentence about a model's words speaks of: the sentence without the words
/// that it quotes, but for the tier that it begins with.
final class ProblemKind {
  private static final Pattern QUOTED =
      Pattern.compile("^((?:Under )?\"[^\"]*\")|“[^”]*”|\"[^\"]*\"");
  private static final Pattern LIST = Pattern.compile("(?<=the answer gives )[^;“]*(?=;)");

  private ProblemKind() {}

  static String of(String sentence) {
    String plain =
        QUOTED.matcher(sentence).replaceAll(found -> found.group(1) == null ? "“…”" : "$1");
    return LIST.matcher(plain).replaceAll("several");
  }
}
