package org.tiercel.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.privacy.ProjectSecret;
import org.tiercel.privacy.Pseudonyms;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;

/// Makes pseudonyms of the authors' names; the names are not kept. For use by one thread.
final class AuthorNames {
  /// Whoever wrote just now often writes again soon. More would only keep the collector busy.
  private static final int MOST_REMEMBERED = 4_000;

  /// What Reddit writes where an account is gone: not the name of anybody.
  private static final Set<String> NOBODY = Set.of("[deleted]", "[removed]");

  private record Account(String platform, String name) {}

  private final Pseudonyms pseudonyms;
  private final Map<Account, String> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, String> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  AuthorNames(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /// For a project, which is given a secret if it has none yet.
  static AuthorNames of(ProjectFile project) {
    Settings settings = project.settings();
    String secret =
        settings
            .get(Settings.PSEUDONYM_SECRET)
            .orElseGet(
                () -> {
                  String made = ProjectSecret.random().hex();
                  settings.put(Settings.PSEUDONYM_SECRET, made);
                  return made;
                });
    return new AuthorNames(new Pseudonyms(ProjectSecret.ofHex(secret)));
  }

  /// The pseudonym of an author; nothing for an account that is gone.
  @Nullable String pseudonym(String platform, @Nullable String name) {
    if (name == null || NOBODY.contains(name)) {
      return null;
    }
    return remembered.computeIfAbsent(
        new Account(platform, name),
        account -> pseudonyms.of(account.platform(), account.name()).orElse(""));
  }
}
