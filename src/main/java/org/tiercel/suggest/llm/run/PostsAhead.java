package org.tiercel.suggest.llm.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;

/// The posts of questions that are put in order, read a block at a time. For one thread.
final class PostsAhead {
  private static final int BLOCK = 64;

  private final ProjectFile project;
  private final List<Question> questions;
  private final Map<Long, Post> read = new HashMap<>();
  private int next;

  PostsAhead(ProjectFile project, List<Question> questions) {
    this.project = project;
    this.questions = questions;
  }

  /// The first post of a question.
  Post of(Question question) {
    while (!read.containsKey(question.firstPost()) && next < questions.size()) {
      int end = Math.min(next + BLOCK, questions.size());
      List<Long> ids =
          questions.subList(next, end).stream().map(Question::firstPost).distinct().toList();
      read.clear();
      project.posts().byIds(ids).forEach(post -> read.put(post.id(), post));
      next = end;
    }
    return Optional.ofNullable(read.get(question.firstPost())).orElseThrow();
  }
}
