package org.tiercel.cli;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.RunPlan;

/// All that is told of a model's run.
///
/// @param run what it came to
/// @param start how it began
/// @param plan what it was to do
/// @param format the answer format that the server was asked in, one word
/// @param failed the posts without a usable answer
/// @param agreement among the repeats; empty when each post was asked about once
record ModelReport(
    ModelRunReport run,
    RunStart start,
    RunPlan plan,
    Optional<String> format,
    List<FailedPost> failed,
    List<TierAgreement> agreement) {
  ModelReport {
    failed = List.copyOf(failed);
    agreement = List.copyOf(agreement);
  }
}
