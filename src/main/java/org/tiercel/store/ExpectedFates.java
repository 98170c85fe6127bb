package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiercel.domain.PostKey;

/// What would become of posts if they were imported now, in the order in which they come. Nothing
/// is written. Texts are compared by their hashes alone. For use by one thread.
public final class ExpectedFates {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connections connections;
  private final HashedPosts authorsTexts;
  private final HashedPosts keys = new HashedPosts();
  private final Map<String, Long> platforms = new HashMap<>();

  ExpectedFates(Connections connections, HashedPosts authorsTexts) {
    this.connections = connections;
    this.authorsTexts = authorsTexts;
    connections.read(
        handle -> {
          handle
              .createQuery("select name, id from platform")
              .map((rs, ctx) -> platforms.put(rs.getString(1), rs.getLong(2)))
              .forEach(before -> {});
          return true;
        });
  }

  /// What would become of some more posts, in their order.
  public List<Fate> of(List<NewPost> posts) {
    Set<PostKey> known = known(posts);
    List<Fate> fates = new ArrayList<>(posts.size());
    posts.forEach(post -> fates.add(of(post, known)));
    return fates;
  }

  private Fate of(NewPost post, Set<PostKey> known) {
    if (known.contains(post.key())) {
      return Fate.ALREADY_THERE;
    }
    long platform =
        platforms.computeIfAbsent(post.key().platform(), name -> -1L - platforms.size());
    long key = ImportWriter.hash(platform, post.key().externalId(), 0);
    int text = Long.hashCode(post.textHash()) | 1;
    int before = keys.find(key, anything -> true);
    if (before != 0) {
      return before == text ? Fate.REPEATED : Fate.CONTRADICTED;
    }
    keys.add(key, text);
    if (post.exclusion() != null) {
      return Fate.EXCLUDED;
    }
    if (post.author() == null) {
      return Fate.IMPORTED;
    }
    long hash = ImportWriter.hash(platform, post.author(), post.textHash());
    if (authorsTexts.find(hash, anything -> true) != 0) {
      return Fate.EXACT_DUPLICATE;
    }
    authorsTexts.add(hash, 1);
    return Fate.IMPORTED;
  }

  private Set<PostKey> known(List<NewPost> posts) {
    List<List<String>> wanted =
        posts.stream()
            .map(post -> List.of(post.key().platform(), post.key().externalId()))
            .toList();
    return connections.read(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        """
                        select k.value ->> 0 as platform, k.value ->> 1 as external
                        from json_each(:keys) k
                        cross join platform f on f.name = k.value ->> 0
                        cross join post p on p.platform_id = f.id
                          and p.external_id = k.value ->> 1
                        """)
                    .bind("keys", json(wanted))
                    .map((rs, ctx) -> new PostKey(rs.getString(1), rs.getString(2)))
                    .list()));
  }

  private static String json(List<List<String>> keys) {
    try {
      return JSON.writeValueAsString(keys);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
