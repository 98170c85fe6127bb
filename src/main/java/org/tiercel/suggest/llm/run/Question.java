package org.tiercel.suggest.llm.run;

import java.util.List;

/// One question to be put once: a message, for one repeat, about every post that has it.
///
/// @param key hash of all that decides the answer
/// @param repeat from 1
/// @param posts row ids of the posts, at least one; the message is that of the first
/// @param tokens about how many the message has
record Question(String key, int repeat, List<Long> posts, long tokens) {
  Question {
    posts = List.copyOf(posts);
  }

  long firstPost() {
    return posts.getFirst();
  }
}
