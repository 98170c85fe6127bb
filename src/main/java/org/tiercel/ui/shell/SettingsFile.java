package org.tiercel.ui.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Motion;
import org.tiercel.ui.kit.Theme;

/// What a user has chosen for the window, as JSON in a file of the user's:
/// `{"format": "tiercel-settings/1", "theme": "dark", "type": 125, "language": "german", "motion":
/// "reduced", "toured": true}`; a language that is not named is that of the system.
public final class SettingsFile {
  private final UserFile file;

  /// @param file where the settings are kept; need not exist
  public SettingsFile(Path file) {
    this.file =
        new UserFile(
            file, "tiercel-settings/1", "shell.settings.unreadable", "shell.settings.unsaved");
  }

  /// What was chosen; the usual settings if nothing ever was.
  ///
  /// @throws org.tiercel.domain.TiercelException if the file is damaged
  UserSettings read() {
    return file.read(SettingsFile::settings).orElse(UserSettings.USUAL);
  }

  private static UserSettings settings(JsonNode root) {
    return new UserSettings(
        word(Theme.Mode.class, root.path("theme")),
        root.path("type").asInt(),
        root.has("language") ? word(Language.class, root.path("language")) : null,
        word(Motion.class, root.path("motion")),
        root.path("toured").asBoolean());
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode word) {
    return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// Keeps what is chosen now.
  ///
  /// @throws org.tiercel.domain.TiercelException if it cannot be saved
  void write(UserSettings settings) {
    ObjectNode root = file.begin();
    root.put("theme", word(settings.mode())).put("type", settings.percent());
    if (settings.language() != null) {
      root.put("language", word(settings.language()));
    }
    root.put("motion", word(settings.motion())).put("toured", settings.toured());
    file.write(root);
  }
}
