package org.tiercel.analysis.crossing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;
import org.tiercel.domain.Scope;

/// What is written around a figure of two crossed tiers, the same in the window and in files.
///
/// @param title the tiers
/// @param subtitle how many units
/// @param footnote whose codes, which unit, what was left out
public record Caption(String title, String subtitle, String footnote) {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.tiercel.analysis.crossing.caption", Locale.ROOT);

  /// More codes without units than these are counted, not named.
  private static final int MOST_NAMED = 4;

  /// Writes it.
  public static Caption of(CrossedTiers crossed) {
    Crossing crossing = crossed.crossing();
    String title = say("title", crossing.rows().label(), crossing.columns().label());
    long units = crossed.table().total();
    String subtitle =
        switch (crossing.unit()) {
          case EXCERPT -> say("subtitle.excerpt", units, crossed.posts());
          case POST -> say("subtitle.post", units);
          case AUTHOR -> say("subtitle.author", units, crossed.posts());
        };
    return new Caption(title, subtitle, footnote(crossed));
  }

  private static String footnote(CrossedTiers crossed) {
    Crossing crossing = crossed.crossing();
    boolean excerpts = crossing.scope() == Scope.EXCERPT;
    List<String> sentences = new ArrayList<>();
    sentences.add(whose(crossed.codes()));
    sentences.add(say("unit." + crossing.unit().key() + (excerpts ? ".excerpts" : ".posts")));
    if (crossing.entersSeveralCells()) {
      sentences.add(say("several"));
    }
    leftOut(crossed.leftOut(), excerpts).ifPresent(sentences::add);
    unused(crossed.table()).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private static String whose(CodesBy codes) {
    return codes.run() == null
        ? say("codes", codes.coder().name())
        : say("codes.run", codes.coder().name(), String.valueOf(codes.run().id()));
  }

  private static Optional<String> leftOut(LeftOut leftOut, boolean excerpts) {
    if (leftOut.total() == 0) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    if (leftOut.none() > 0) {
      reasons.add(say("left.none", leftOut.none()));
    }
    if (leftOut.notApplicable() > 0) {
      reasons.add(say("left.inapplicable", leftOut.notApplicable()));
    }
    if (leftOut.notAsked() > 0) {
      reasons.add(say("left.notasked", leftOut.notAsked()));
    }
    if (leftOut.pending() > 0) {
      reasons.add(say("left.pending", leftOut.pending()));
    }
    String key = excerpts ? "left.excerpts" : "left.posts";
    return Optional.of(say(key, leftOut.total(), String.join(", ", reasons)));
  }

  private static Optional<String> unused(CrossTable table) {
    List<String> labels =
        Stream.concat(
                unused(table.rows(), table::rowTotal), unused(table.columns(), table::columnTotal))
            .toList();
    if (labels.isEmpty() || table.total() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        labels.size() > MOST_NAMED
            ? say("unused.many", labels.size())
            : say("unused", String.join(", ", labels)));
  }

  private static Stream<String> unused(List<Category> categories, IntToLongFunction total) {
    return IntStream.range(0, categories.size())
        .filter(place -> total.applyAsLong(place) == 0)
        .mapToObj(place -> categories.get(place).label());
  }

  private static String say(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
  }
}
