package org.tiercel.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.exposure.ExposedStudy;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Coder;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class ModelInChartsTest {
  @TempDir private Path folder;

  @Test
  void a_models_run_is_drawn_like_a_persons_codes_but_for_what_an_open_batch_withholds() {
    try (ExposedStudy study = ExposedStudy.open(folder)) {
      CodedProject project = study.coded();
      Coder model = project.project().coders().find(ExposedStudy.MODEL).orElseThrow();
      ChartsViewModel charts =
          new ChartsViewModel(
              new Workspace(
                  project.project(),
                  project.codebook(),
                  project.coder("Coder A"),
                  new InlineTaskRunner(),
                  InstantSource.fixed(CodedProject.NOW)));
      charts.shown();
      charts.rowsProperty().set(project.codebook().tier("use").orElseThrow());
      charts.columnsProperty().set(project.codebook().tier("attitude").orElseThrow());

      charts.coderProperty().set(model);

      assertThat(charts.coders()).contains(model);
      assertThat(charts.stateProperty().get())
          .isInstanceOfSatisfying(
              ChartState.Counted.class,
              counted -> {
                assertThat(counted.crossed().table().total()).isEqualTo(1);
                assertThat(counted.crossed().posts("personal", "positive").stream())
                    .containsExactly(5);
              });
    }
  }
}
