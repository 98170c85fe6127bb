package org.tiercel.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Annotation;

/// Keeps what the coders of a batch have done, as it is now.
final class ReadingFreeze {
  private static final int AT_ONCE = 1_000;

  private final Handle handle;
  private final Symbols symbols;

  ReadingFreeze(Handle handle, Symbols symbols) {
    this.handle = handle;
    this.symbols = symbols;
  }

  void freeze(long batchId) {
    List<Long> annotations =
        handle
            .createQuery(
                """
                select n.id
                from assignment a
                cross join annotation n indexed by annotation_of_post on n.post_id = a.post_id
                  and n.coder_id = a.coder_id and n.run_id is null and n.done = 1
                where a.batch_id = :batch
                """)
            .bind("batch", batchId)
            .mapTo(Long.class)
            .list();
    for (int from = 0; from < annotations.size(); from += AT_ONCE) {
      List<Long> some = annotations.subList(from, Math.min(annotations.size(), from + AT_ONCE));
      AnnotationLoader.load(handle, symbols, some).forEach(said -> insert(batchId, said));
    }
  }

  private void insert(long batchId, Annotation said) {
    handle.execute(
        """
        insert into reading (batch_id, coder_id, post_id, round, content)
        values (?, ?, ?, ?, ?)
        """,
        batchId,
        said.key().coderId(),
        said.key().postId(),
        said.key().round(),
        ChangeJson.writeAnnotation(said));
  }
}
