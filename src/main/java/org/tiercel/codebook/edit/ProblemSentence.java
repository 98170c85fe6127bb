package org.tiercel.codebook.edit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.codebook.check.Problem;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Says what is wrong with a codebook by the names of its tiers and codes.
public final class ProblemSentence {
  private static final Pattern TIER = Pattern.compile("tiers\\[(\\d+)]");
  private static final Pattern CODE = Pattern.compile("(?:codes|children)\\[(\\d+)](?=[.\\[])");

  private ProblemSentence() {}

  /// A whole sentence, such as `Key of “Cost” in “Theme” is "cost", like an earlier code of the
  /// tier "theme": give it another key.`
  public static String of(Problem problem, Codebook codebook) {
    String path = problem.path().toString();
    Matcher tierStep = TIER.matcher(path);
    if (!tierStep.find()) {
      return problem.sentence() + ".";
    }
    Tier tier = codebook.tiers().get(Integer.parseInt(tierStep.group(1)));
    String place = "“" + tier.label() + "”";
    List<Code> level = tier.codes();
    int end = tierStep.end();
    Matcher step = CODE.matcher(path);
    while (step.find(end)) {
      Code code = level.get(Integer.parseInt(step.group(1)));
      place = "“" + code.label() + "” in “" + tier.label() + "”";
      level = code.children();
      end = step.end();
    }
    String field = path.substring(end).replaceFirst("^\\.", "");
    return (field.isEmpty() ? place : field + " of " + place) + " " + problem.says() + ".";
  }
}
