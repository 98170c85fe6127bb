package org.tiercel.ui.suggest;

import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.CodingTask;
import org.tiercel.suggest.llm.run.RunPlan;

/// A run of a language model that is ready to be started.
///
/// @param plan what it is to do
/// @param profile how its server is reached
/// @param task how posts are put to the model, and its answers read
record PlannedRun(RunPlan plan, Profile profile, CodingTask task) {}
