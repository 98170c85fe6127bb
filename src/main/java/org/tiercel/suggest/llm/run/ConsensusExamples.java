package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Post;
import org.tiercel.domain.TiercelException;
import org.tiercel.privacy.TextMask;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.answer.AnswerJson;
import org.tiercel.suggest.llm.prompt.Example;

/// Posts with the codes of the consensus, to be shown to a model. A post that is shown is not asked
/// about, nor is any with the same text: a model is never tested on what it was told.
///
/// @param examples the posts with their answers
/// @param rest which posts are asked about beside them
public record ConsensusExamples(List<Example> examples, Selection rest) {
  private static final int ROUND = 1;

  /// Which posts with consensus codes are drawn, the same for the same codes.
  private static final long SEED = 1;

  private static final int CHUNK = 500;

  /// Copies the list.
  public ConsensusExamples {
    examples = List.copyOf(examples);
  }

  /// Draws examples. A run over all posts leaves them out; any other selection stays as it is, and
  /// examples are drawn from the posts beside it.
  ///
  /// @param tiers keys of the tiers wanted; all when empty
  /// @param count how many examples
  /// @throws TiercelException if the consensus has too few codes
  public static ConsensusExamples draw(
      ProjectFile project, Codebook codebook, List<String> tiers, Selection selection, int count) {
    Coder consensus =
        project.coders().all().stream()
            .filter(coder -> coder.kind() == CoderKind.CONSENSUS)
            .findFirst()
            .orElseThrow(
                () ->
                    new TiercelException(
                        "There is no consensus in this project to take examples from; reconcile"
                            + " coders first, or run without examples."));
    BitSet included = project.posts().included();
    BitSet candidates = project.annotations().donePosts(consensus.id(), ROUND);
    candidates.and(included);
    if (!(selection instanceof Selection.All)) {
      leaveOutTested(project, selection.of(included), candidates);
    }
    long[] drawn = new Selection.Sample(count, SEED).of(candidates);
    if (drawn.length < count) {
      throw new TiercelException(
          "%d examples are wanted, and the consensus has coded %d posts that are not asked about;"
                  .formatted(count, drawn.length)
              + " ask for fewer examples, or about fewer posts.");
    }
    List<Post> posts = project.posts().byIds(LongStream.of(drawn).boxed().toList());
    Selection rest =
        selection instanceof Selection.All ? without(project, included, posts) : selection;
    return new ConsensusExamples(
        posts.stream().map(post -> example(project, codebook, tiers, consensus, post)).toList(),
        rest);
  }

  private static void leaveOutTested(ProjectFile project, long[] tested, BitSet candidates) {
    Set<String> texts = new HashSet<>();
    for (int from = 0; from < tested.length; from += CHUNK) {
      List<Long> ids = LongStream.of(tested).skip(from).limit(CHUNK).boxed().toList();
      project.posts().byIds(ids).forEach(post -> texts.add(post.text()));
    }
    project.posts().byIds(candidates.stream().mapToObj(Long::valueOf).toList()).stream()
        .filter(post -> texts.contains(post.text()))
        .forEach(post -> candidates.clear(Math.toIntExact(post.id())));
  }

  private static Selection without(ProjectFile project, BitSet included, List<Post> examples) {
    Set<String> texts = new HashSet<>();
    examples.forEach(example -> texts.add(example.text()));
    List<Long> rest = new ArrayList<>();
    project
        .posts()
        .forEachText(
            0,
            post -> {
              if (included.get(Math.toIntExact(post.id())) && !texts.contains(post.text())) {
                rest.add(post.id());
              }
            });
    return new Selection.Given(rest);
  }

  private static Example example(
      ProjectFile project, Codebook codebook, List<String> tiers, Coder consensus, Post post) {
    List<String> wanted = CodingTask.wanted(codebook, tiers);
    return new Example(
        new CodebookQuestionnaire(project, codebook, wanted).message(post),
        AnswerJson.of(
            codebook,
            wanted,
            new TextMask().mask(post.text()),
            project
                .annotations()
                .find(AnnotationKey.first(post.id(), consensus.id()))
                .orElseThrow()));
  }
}
