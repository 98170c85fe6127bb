package org.tiercel.cli;

import java.util.Map;
import org.tiercel.domain.Codebook;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.openai.OpenAiBatch;
import org.tiercel.suggest.llm.openai.OpenAiChat;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.run.BatchConversation;
import org.tiercel.suggest.llm.run.BatchRun;
import org.tiercel.suggest.llm.run.Conversation;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.RunControl;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.suggest.llm.run.Waits;

/// Asks a model one by one or in batches, as the options have it.
///
/// @param project open for writing
/// @param codebook the version in force
/// @param prices what models cost
/// @param environment the environment's variables
/// @param options how to ask
record ModelAsking(
    ProjectFile project,
    Codebook codebook,
    PriceTable prices,
    Map<String, String> environment,
    ModelRunOptions options) {
  /// What would be done.
  ///
  /// @param messages how many to show
  RunPreview preview(PlannedRun planned, int messages, ModelProgress progress) {
    return oneByOne(options.batch() ? prices.inBatches() : prices)
        .preview(planned.plan(), planned.questionnaire(), messages, progress);
  }

  ModelRunReport run(PlannedRun planned, Endpoint endpoint, ModelProgress progress) {
    return options.batch()
        ? inBatches(planned, endpoint, progress)
        : oneByOne(planned, endpoint, progress);
  }

  private ModelRunReport oneByOne(PlannedRun planned, Endpoint endpoint, ModelProgress progress) {
    try (OpenAiChat model = new OpenAiChat(endpoint, environment)) {
      return oneByOne(prices)
          .run(
              planned.plan(),
              new Conversation(model, planned.questionnaire()),
              new RunControl(progress::tell),
              progress);
    }
  }

  private ModelRunReport inBatches(PlannedRun planned, Endpoint endpoint, ModelProgress progress) {
    BatchRun engine = new BatchRun(project, codebook, prices, permission(), Waits.real());
    RunControl control = new RunControl(progress::tellOfBatches);
    try (OpenAiBatch model = new OpenAiBatch(endpoint, environment)) {
      BatchConversation talk = new BatchConversation(model, planned.questionnaire());
      return options.cancelBatch()
          ? engine.cancel(planned.plan(), talk, control, progress)
          : engine.run(planned.plan(), talk, control, progress);
    }
  }

  private ModelRun oneByOne(PriceTable table) {
    return new ModelRun(project, codebook, table, permission(), Waits.real());
  }

  private Permission permission() {
    return new Permission(project, environment);
  }
}
