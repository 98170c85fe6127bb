package org.tiercel.coding.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tiercel.domain.Coder;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// The filters that one coder has kept in a project, by name. They stand in the project's settings,
/// under a key of the coder's own.
public final class SavedFilters {
  private final JsonMapper mapper = new JsonMapper();
  private final ProjectFile project;
  private final String key;

  /// @param coder whose filters they are
  public SavedFilters(ProjectFile project, Coder coder) {
    this.project = project;
    this.key = "queue-filters/" + coder.id();
  }

  /// All of them by name.
  ///
  /// @throws TiercelException if they cannot be read
  public List<NamedFilter> all() {
    List<NamedFilter> all = new ArrayList<>();
    for (JsonNode filter : stored()) {
      List<Condition> conditions = new ArrayList<>();
      filter.path("conditions").forEach(c -> ConditionJson.read(c).ifPresent(conditions::add));
      all.add(
          new NamedFilter(
              filter.path("name").asText(), new PostFilter(conditions), sort(filter.path("sort"))));
    }
    all.sort(Comparator.comparing(NamedFilter::name));
    return all;
  }

  private static PostSort sort(JsonNode sort) {
    return Stream.of(PostSort.By.values())
        .filter(by -> by.name().equals(sort.path("by").asText()))
        .findFirst()
        .map(by -> new PostSort(by, sort.path("seed").asLong(1)))
        .orElse(PostSort.GIVEN);
  }

  private JsonNode stored() {
    try {
      return mapper.readTree(project.settings().get(key).orElse("[]"));
    } catch (JsonProcessingException e) {
      throw new TiercelException(
          "The filters you kept in this project cannot be read; keep them again.", e);
    }
  }

  /// Keeps a filter; one of the same name gives way.
  public void keep(NamedFilter filter) {
    List<NamedFilter> kept = without(filter.name());
    kept.add(filter);
    write(kept);
  }

  /// Lets go of the filter of a name.
  public void remove(String name) {
    write(without(name));
  }

  private List<NamedFilter> without(String name) {
    List<NamedFilter> others = new ArrayList<>(all());
    others.removeIf(other -> other.name().equals(name));
    return others;
  }

  private void write(List<NamedFilter> filters) {
    ArrayNode root = mapper.createArrayNode();
    for (NamedFilter filter : filters) {
      ObjectNode node = root.addObject().put("name", filter.name());
      ArrayNode conditions = node.putArray("conditions");
      filter.filter().conditions().forEach(c -> ConditionJson.write(c, conditions.addObject()));
      node.putObject("sort").put("by", filter.sort().by().name()).put("seed", filter.sort().seed());
    }
    project.settings().put(key, root.toString());
  }
}
