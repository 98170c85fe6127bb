package org.tiercel.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Run;

/// What runs of language models came to.
public final class ModelOutcomes {
  private final Connections connections;
  private final Symbols symbols;

  ModelOutcomes(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Posts with their outcomes, in rising order of ids. A post whose repeats are not all there yet
  /// is left out.
  ///
  /// @param repeats how often the run asks each post
  /// @param after only posts with greater ids
  /// @param limit how many at most
  public List<PostOutcome> page(Run run, int repeats, long after, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select o.post_id, sum(coalesce(json_array_length(o.problems), 0)) as problems,
                      max(o.reason) as reason,
                      (select count(*)
                       from annotation n
                       join answer a on a.annotation_id = n.id
                       join coding c on c.answer_id = a.id
                       where n.run_id = o.run_id and n.post_id = o.post_id) as codes
                    from model_outcome o
                    where o.run_id = :run and o.post_id > :after
                    group by o.post_id
                    having count(*) = :repeats
                    order by o.post_id
                    limit :limit
                    """)
                .bind("run", run.id())
                .bind("repeats", repeats)
                .bind("after", after)
                .bind("limit", limit)
                .map(
                    (rs, ctx) ->
                        new PostOutcome(
                            rs.getLong("post_id"),
                            rs.getInt("codes"),
                            rs.getInt("problems"),
                            rs.getString("reason")))
                .list());
  }

  /// How often each kind of failure stands behind posts that failed, by its word.
  public Map<String, Long> failures(Run run) {
    Map<String, Long> failures = new TreeMap<>();
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select coalesce(a.failure, 'unreadable') as failure, count(distinct o.post_id)
                  from model_outcome o
                  join model_answer a on a.id = o.answer_id
                  where o.run_id = :run and o.reason is not null
                  group by 1
                  """)
              .bind("run", run.id())
              .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getLong(2)))
              .forEach(entry -> failures.put(entry.getKey(), entry.getValue()));
          return true;
        });
    return failures;
  }

  /// Hands over what was wrong with a model's words, one sentence at a time with its post, in order
  /// of posts.
  public void forEachProblem(Run run, ObjLongConsumer<String> consumer) {
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select o.post_id, p.value as problem
                  from model_outcome o
                  join json_each(o.problems) p
                  where o.run_id = :run and o.problems is not null
                  order by o.post_id, o.repeat, p.key
                  """)
              .bind("run", run.id())
              .map((rs, ctx) -> Map.entry(rs.getString("problem"), rs.getLong("post_id")))
              .forEach(entry -> consumer.accept(entry.getKey(), entry.getValue()));
          return true;
        });
  }

  /// What a run has taken and yielded so far.
  ///
  /// @param repeats how often it asks each post
  public ModelTotals totals(Run run, int repeats) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    with post as (
                      select post_id, count(*) as repeats, count(reason) as failed,
                        sum(coalesce(json_array_length(problems), 0)) as problems
                      from model_outcome
                      where run_id = :run
                      group by post_id
                    ), outcome as (
                      select coalesce(sum(repeats = :repeats and failed = 0), 0) as answered,
                        coalesce(sum(failed > 0), 0) as failed,
                        coalesce(sum(problems), 0) as problems
                      from post
                    ), paid as (
                      select coalesce(sum(requests), 0) as requests,
                        coalesce(sum(prompt_tokens), 0) as prompt,
                        coalesce(sum(completion_tokens), 0) as completion,
                        coalesce(sum(cost), 0.0) as cost,
                        coalesce(sum(assumed), 0.0) as assumed,
                        coalesce(sum(words is not null and cost is null), 0) as unknown
                      from model_answer
                      where run_id = :run
                    )
                    select answered, failed, problems, requests, prompt, completion, cost, assumed,
                      unknown,
                      (select count(*)
                       from annotation n
                       join answer a on a.annotation_id = n.id
                       join coding c on c.answer_id = a.id
                       join suggestion s on s.coding_id = c.id
                       where n.run_id = :run and s.evidence_missing = 1) as without_evidence
                    from outcome, paid
                    """)
                .bind("run", run.id())
                .bind("repeats", repeats)
                .map(
                    (rs, ctx) -> {
                      double known = rs.getDouble("cost");
                      return new ModelTotals(
                          rs.getLong("answered"),
                          rs.getLong("failed"),
                          rs.getLong("requests"),
                          rs.getLong("prompt"),
                          rs.getLong("completion"),
                          rs.getLong("unknown") > 0 ? null : Double.valueOf(known),
                          known,
                          rs.getDouble("assumed"),
                          rs.getLong("without_evidence"),
                          rs.getLong("problems"));
                    })
                .one());
  }

  /// Hands over what a model said in one repeat of a run, as annotations with codes only, in order
  /// of posts; failures are left out.
  ///
  /// @param repeat from 1
  public void forEachReading(Run run, int repeat, Consumer<Annotation> consumer) {
    connections.read(
        handle -> {
          AnswersNow now = new AnswersNow(symbols.now(handle));
          handle
              .createQuery(
                  """
                  select post_id, reading
                  from model_outcome
                  where run_id = :run and repeat = :repeat and reading is not null
                  order by post_id
                  """)
              .bind("run", run.id())
              .bind("repeat", repeat)
              .map(
                  (rs, ctx) ->
                      ReadingJson.read(
                          rs.getString("reading"),
                          new AnnotationKey(rs.getLong("post_id"), run.coder().id(), 1, run.id()),
                          run.codebookVersion()))
              .map(now::annotation)
              .forEach(consumer);
          return true;
        });
  }

  /// How often a run has asked its posts: the greatest number of a repeat.
  public int repeats(Run run) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    "select coalesce(max(repeat), 0) from model_outcome where run_id = :run")
                .bind("run", run.id())
                .mapTo(Integer.class)
                .one());
  }
}
