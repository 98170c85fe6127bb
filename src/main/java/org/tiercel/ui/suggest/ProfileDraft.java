package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.ui.kit.Messages;

/// A profile while it is edited. Holds no key, only where one is.
final class ProfileDraft {
  private static final int LONGEST_WAIT = 3600;

  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final StringProperty baseUrl = new SimpleStringProperty(this, "baseUrl", "");
  private final StringProperty model = new SimpleStringProperty(this, "model", "");
  private final ObjectProperty<KeyPlace> keyPlace =
      new SimpleObjectProperty<>(this, "keyPlace", KeyPlace.NONE);
  private final StringProperty keyName = new SimpleStringProperty(this, "keyName", "");
  private final StringProperty headers = new SimpleStringProperty(this, "headers", "");
  private final StringProperty concurrency = new SimpleStringProperty(this, "concurrency", "8");
  private final StringProperty seconds = new SimpleStringProperty(this, "seconds", "120");
  private final BooleanProperty free = new SimpleBooleanProperty(this, "free");

  /// A draft of these settings.
  static ProfileDraft of(Profile profile) {
    ProfileDraft draft = new ProfileDraft();
    draft.name.set(profile.name());
    draft.baseUrl.set(profile.baseUrl().toString());
    draft.model.set(profile.model());
    draft.keyPlace.set(KeyPlace.of(profile.key()));
    draft.keyName.set(KeyPlace.nameOf(profile.key()));
    draft.headers.set(
        new TreeMap<>(profile.headers())
            .entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n")));
    draft.concurrency.set(Integer.toString(profile.concurrency()));
    draft.seconds.set(Long.toString(profile.timeout().toSeconds()));
    draft.free.set(profile.free());
    return draft;
  }

  /// The profile that is described.
  ///
  /// @throws TiercelException saying which field to change
  Profile profile() {
    if (keyPlace.get().named() && keyName.get().isBlank()) {
      throw new TiercelException(Messages.text("suggest.key.unnamed"));
    }
    return new Profile(
        name.get(),
        BaseUrl.of(baseUrl.get()),
        model.get(),
        keyPlace.get().source(keyName.get().strip()),
        headersByName(),
        (int)
            Entered.whole(
                concurrency.get(), Messages.text("suggest.concurrency"), 1, Profile.MOST_AT_ONCE),
        Duration.ofSeconds(
            Entered.whole(
                seconds.get(), Messages.text("suggest.profile.timeout"), 1, LONGEST_WAIT)),
        free.get());
  }

  private Map<String, String> headersByName() {
    Map<String, String> byName = new TreeMap<>();
    for (String line : headers.get().lines().map(String::strip).toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        byName.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      } else if (!line.isEmpty()) {
        throw new TiercelException(Messages.text("suggest.profile.header"));
      }
    }
    return byName;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty baseUrlProperty() {
    return baseUrl;
  }

  StringProperty modelProperty() {
    return model;
  }

  ObjectProperty<KeyPlace> keyPlaceProperty() {
    return keyPlace;
  }

  /// The name of the key at its place.
  StringProperty keyNameProperty() {
    return keyName;
  }

  /// Further headers, one `Name: value` a line.
  StringProperty headersProperty() {
    return headers;
  }

  StringProperty concurrencyProperty() {
    return concurrency;
  }

  StringProperty secondsProperty() {
    return seconds;
  }

  BooleanProperty freeProperty() {
    return free;
  }
}
