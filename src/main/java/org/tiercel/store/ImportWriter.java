package org.tiercel.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;

/// Adds the posts of one file to a project, a block at a time. They join the corpus all together,
/// when it is finished. For use by one thread; only one import is under way in a project.
public final class ImportWriter {
  private static final int MOST_THREADS = 50_000;

  /// Bounds what is written between two commits, and so the journal beside the file.
  private static final int MOST_POSTS = 50_000;

  private static final int MOST_CHARACTERS = 1 << 24;

  private record ThreadName(long platform, String externalId) {}

  private final Connections connections;
  private final long importId;
  private final long firstPost;
  private final HashedPosts authorsTexts;
  private final BiPredicate<String, String> sameText;
  private final Map<String, Long> platforms = new HashMap<>();
  private final Map<ThreadName, Long> threads =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ThreadName, Long> eldest) {
          return size() > MOST_THREADS;
        }
      };

  private long nextPost;
  private long imported;

  ImportWriter(
      Connections connections,
      long importId,
      long firstPost,
      HashedPosts authorsTexts,
      BiPredicate<String, String> sameText) {
    this.connections = connections;
    this.importId = importId;
    this.firstPost = firstPost;
    this.nextPost = firstPost;
    this.authorsTexts = authorsTexts;
    this.sameText = sameText;
  }

  /// Adds posts in one transaction, until there are no more or a block is full. A post whose
  /// platform and external id are in the project already is left out; one whose author has posted
  /// the same text is kept as excluded.
  ///
  /// @param posts asked one by one, so that few are in memory at a time
  /// @param told hears what became of each
  public void write(Iterator<NewPost> posts, BiConsumer<NewPost, Fate> told) {
    connections.writeUnchecked(
        handle -> {
          try (ImportStatements rows = new ImportStatements(handle.getConnection())) {
            long characters = 0;
            for (int i = 0;
                i < MOST_POSTS && characters < MOST_CHARACTERS && posts.hasNext();
                i++) {
              NewPost post = posts.next();
              told.accept(post, add(rows, post));
              characters += post.text().length();
            }
          } catch (SQLException e) {
            throw StorageErrors.wrap(e);
          }
        });
  }

  /// Adds posts as [#write(Iterator, BiConsumer)] does, no more than a block of them.
  ///
  /// @return what became of each, in the order given
  public List<Fate> write(List<NewPost> posts) {
    List<Fate> fates = new ArrayList<>(posts.size());
    write(posts.iterator(), (post, fate) -> fates.add(fate));
    return fates;
  }

  private Fate add(ImportStatements rows, NewPost post) throws SQLException {
    long platform = platform(rows, post.key().platform());
    if (post.exclusion() != null) {
      return insert(rows, post, platform, post.exclusion(), Fate.EXCLUDED);
    }
    if (post.author() == null) {
      return insert(rows, post, platform, null, Fate.IMPORTED);
    }
    long hash = hash(platform, post.author(), post.textHash());
    if (hasTwin(rows, post, platform, hash)) {
      return insert(rows, post, platform, Exclusion.EXACT_DUPLICATE, Fate.EXACT_DUPLICATE);
    }
    int id = Math.toIntExact(nextPost);
    Fate fate = insert(rows, post, platform, null, Fate.IMPORTED);
    if (fate == Fate.IMPORTED) {
      authorsTexts.add(hash, id);
    }
    return fate;
  }

  private Fate insert(
      ImportStatements rows, NewPost post, long platform, @Nullable Exclusion exclusion, Fate fate)
      throws SQLException {
    Long thread = thread(rows, platform, post.thread());
    if (!rows.post(nextPost, importId, platform, thread, post, exclusion)) {
      return fateOfKnown(rows, post, platform);
    }
    if (exclusion == null) {
      rows.words(nextPost, post);
      imported++;
    }
    nextPost++;
    return fate;
  }

  private Fate fateOfKnown(ImportStatements rows, NewPost post, long platform) throws SQLException {
    ImportStatements.Before before =
        Objects.requireNonNull(rows.byKey(platform, post.key().externalId()));
    if (before.id() < firstPost) {
      return Fate.ALREADY_THERE;
    }
    return before.text().equals(post.text()) ? Fate.REPEATED : Fate.CONTRADICTED;
  }

  private boolean hasTwin(ImportStatements rows, NewPost post, long platform, long hash) {
    return authorsTexts.find(hash, id -> isTwin(rows, post, platform, id)) != 0;
  }

  private boolean isTwin(ImportStatements rows, NewPost post, long platform, int id) {
    try {
      ImportStatements.Before before = rows.byId(id);
      return before != null
          && before.platform() == platform
          && Objects.equals(before.author(), post.author())
          && sameText.test(before.text(), post.text());
    } catch (SQLException e) {
      throw StorageErrors.wrap(e);
    }
  }

  /// One hash for a text by an author on a platform.
  static long hash(long platform, String author, long textHash) {
    long hash = textHash ^ platform * 0xD1B54A32D192ED03L;
    for (int i = 0; i < author.length(); i++) {
      hash = (hash ^ author.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private long platform(ImportStatements rows, String name) throws SQLException {
    Long known = platforms.get(name);
    if (known != null) {
      return known;
    }
    long id = rows.platform(name);
    platforms.put(name, id);
    return id;
  }

  private @Nullable Long thread(ImportStatements rows, long platform, NewPost.Place place)
      throws SQLException {
    if (place.thread() == null) {
      return null;
    }
    ThreadName name = new ThreadName(platform, place.thread());
    Long known = threads.get(name);
    if (known != null) {
      return known;
    }
    long id = rows.thread(platform, place.thread(), place.title());
    threads.put(name, id);
    return id;
  }

  /// Ends the import: from now on its posts are in the corpus.
  ///
  /// @param report what is to be said of it, as JSON
  public void finish(String report, Instant at) {
    connections.writeOnly(
        handle ->
            handle
                .createUpdate(
                    """
                    update import
                    set finished_at = :at, last_post = :last, imported = :imported,
                      excluded = :excluded, report = :report
                    where id = :id
                    """)
                .bind("at", at.toEpochMilli())
                .bind("last", nextPost - 1)
                .bind("imported", imported)
                .bind("excluded", nextPost - firstPost - imported)
                .bind("report", report)
                .bind("id", importId)
                .execute());
  }

  /// Gives the import up: the project is as it was before.
  public void abandon() {
    new UnfinishedImports(connections).remove();
  }
}
