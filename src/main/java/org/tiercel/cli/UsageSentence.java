package org.tiercel.cli;

import org.tiercel.domain.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What to say of arguments that make no command.
final class UsageSentence {
  private static final int FEW_SLIPS = 3;

  private UsageSentence() {}

  /// One sentence: what is wrong, and how to learn the right form.
  static String of(ParameterException wrong) {
    return "%s; '%s --help' tells more."
        .formatted(what(wrong), wrong.getCommandLine().getCommandSpec().qualifiedName());
  }

  private static String what(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      CommandSpec command = unmatched.getCommandLine().getCommandSpec();
      return "'%s' knows no '%s'%s"
          .formatted(
              command.qualifiedName(), unmatched.getUnmatched().getFirst(), meant(unmatched));
    }
    return String.valueOf(wrong.getMessage()).replaceFirst("\\.$", "");
  }

  private static String meant(UnmatchedArgumentException unmatched) {
    return NearestWord.within(
            FEW_SLIPS, unmatched.getUnmatched().getFirst(), unmatched.getSuggestions())
        .map(" (did you mean '%s'?)"::formatted)
        .orElse("");
  }
}
