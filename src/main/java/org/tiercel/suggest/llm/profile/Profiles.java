package org.tiercel.suggest.llm.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiercel.domain.TiercelException;

/// The researcher's profiles, in one JSON file that holds no key. Every change writes the file anew
/// and puts it in place of the old one; a file that cannot be read is left as it is.
public final class Profiles {
  private static final String FORMAT = "tiercel-profiles/1";
  private static final String PROFILES = "profiles";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;

  /// @param file need not exist: the starting profiles stand for it
  public Profiles(Path file) {
    this.file = file;
  }

  /// All profiles, in the order in which they were made.
  ///
  /// @throws TiercelException if the file is damaged
  public List<Profile> all() {
    if (!Files.exists(file)) {
      return Profile.starting();
    }
    JsonNode root = read();
    if (!root.path("format").asText("").equals(FORMAT) || !root.path(PROFILES).isArray()) {
      throw new TiercelException(
          "%s is no file of profiles of this Tiercel; move it away to begin with the usual ones."
              .formatted(file));
    }
    List<Profile> all = new ArrayList<>();
    for (JsonNode node : root.path(PROFILES)) {
      all.add(profile(node, all.size() + 1));
    }
    return List.copyOf(all);
  }

  /// The profile of a name, in capitals or not.
  ///
  /// @throws TiercelException if there is none; the sentence lists those there are
  public Profile named(String name) {
    List<Profile> all = all();
    return all.stream()
        .filter(profile -> profile.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TiercelException(
                    "There is no profile named %s; there are: %s."
                        .formatted(
                            name,
                            all.stream().map(Profile::name).collect(Collectors.joining(", ")))));
  }

  /// Saves a profile, in place of the one of the same name, or as the last.
  ///
  /// @throws TiercelException if the file is damaged or cannot be written
  public void save(Profile profile) {
    List<Profile> all = new ArrayList<>(all());
    Optional<Profile> old =
        all.stream().filter(it -> it.name().equalsIgnoreCase(profile.name())).findFirst();
    if (old.isPresent()) {
      all.set(all.indexOf(old.get()), profile);
    } else {
      all.add(profile);
    }
    write(all);
  }

  /// Forgets a profile; one that does not exist is no failure.
  ///
  /// @throws TiercelException if the file is damaged or cannot be written
  public void remove(String name) {
    write(all().stream().filter(profile -> !profile.name().equalsIgnoreCase(name)).toList());
  }

  private JsonNode read() {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new TiercelException(
          "%s, line %d: this is not JSON; mend it, or move it away to begin with the usual profiles."
              .formatted(file, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new TiercelException(
          "%s cannot be read; check that you may read it.".formatted(file), e);
    }
  }

  private Profile profile(JsonNode node, int number) {
    try {
      return ProfileJson.read(node);
    } catch (TiercelException e) {
      throw new TiercelException("%s, profile %d: %s".formatted(file, number, e.getMessage()), e);
    }
  }

  private void write(List<Profile> profiles) {
    ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT);
    ArrayNode array = root.putArray(PROFILES);
    profiles.forEach(profile -> array.add(ProfileJson.write(profile, MAPPER)));
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "profiles", ".part");
      try {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), root);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new TiercelException(
          "The profiles cannot be saved to %s; check that you may write there.".formatted(file), e);
    }
  }
}
