package org.tiercel.suggest.llm.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;
import org.tiercel.privacy.TextMask;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.answer.AnswerReader;
import org.tiercel.suggest.llm.prompt.PostContext;
import org.tiercel.suggest.llm.prompt.PostMessage;

/// The words of a codebook: posts are masked and sent with the title of their thread and the post
/// that they reply to; answers are checked against the codebook.
public final class CodebookQuestionnaire implements Questionnaire {
  private final ProjectFile project;
  private final AnswerReader reader;

  /// @param project that holds the posts
  /// @param codebook what the model was told
  /// @param tiers keys of the tiers wanted
  public CodebookQuestionnaire(ProjectFile project, Codebook codebook, List<String> tiers) {
    this.project = project;
    this.reader = new AnswerReader(codebook, tiers);
  }

  @Override
  public String message(Post post) {
    PostContext context = new PostContext(post.threadTitle(), parentText(post));
    return PostMessage.of(new TextMask().mask(post.text()), context);
  }

  private @Nullable String parentText(Post post) {
    String parent = post.parent();
    return parent == null
        ? null
        : project
            .posts()
            .find(new PostKey(post.key().platform(), parent))
            .map(Post::text)
            .orElse(null);
  }

  @Override
  public Reading read(String words, Post post) {
    return reader.read(words, new TextMask().mask(post.text()));
  }
}
