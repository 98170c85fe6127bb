package org.tiercel.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Texts with the lengths and word frequencies of comments; they mean nothing.
final class GeneratedText {
  private static final String COMMON =
      "the i to and a of it is that in you my for me this not was with but so have just be like on"
          + " are if what they do people can we all your about know at really don't feel think when"
          + " chatgpt ai therapist therapy talk help mental health because would more there how who"
          + " anxiety depression lonely nobody someone always never even still only better worse"
          + " privacy data free app café naïve résumé";
  private static final List<String> EMOJI =
      List.of("😭", "💀", "❤️", "🙏🏽", "😂", "👩‍👩‍👧", "🫶", "🇩🇪", "✨", "1️⃣");
  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "話を聞いてくれて救われた",
          "我觉得它比人更懂我",
          "มันช่วยฉันได้มาก",
          "인공지능이 위로가 된다",
          "أشعر بالراحة",
          "мне помогает");
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "mu", "sal", "ve", "dor", "li", "ny", "pre", "tion", "ing", "gra",
    "est"
  };
  private static final int WORDS = 30_000;

  private final RandomGenerator random;
  private final List<String> words;
  private final Zipf ranks = new Zipf(WORDS, 1.05);

  GeneratedText(RandomGenerator random) {
    this.random = random;
    Set<String> made = new LinkedHashSet<>(List.of(COMMON.split(" ")));
    while (made.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      made.add(word.toString());
    }
    words = new ArrayList<>(made);
  }

  /// A text of some 125 characters; most are shorter and some much longer.
  String next() {
    StringBuilder text = new StringBuilder();
    int length = Math.min(400, 2 + (int) Math.exp(2.7 + 0.75 * random.nextGaussian()));
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        text.append(random.nextInt(14) == 0 ? ", " : " ");
      }
      text.append(words.get(ranks.draw(random)));
    }
    if (random.nextInt(5) == 0) {
      text.append(' ').append(EMOJI.get(random.nextInt(EMOJI.size())));
    }
    if (random.nextInt(30) == 0) {
      text.append(random.nextBoolean() ? "\n\n" : " \"")
          .append(OTHER_SCRIPTS.get(random.nextInt(OTHER_SCRIPTS.size())))
          .append('"');
    }
    return text.toString();
  }
}
