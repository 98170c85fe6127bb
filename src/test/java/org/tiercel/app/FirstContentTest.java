package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstContentTest {
  @Test
  void without_arguments_the_start_page_comes_first() {
    assertThat(FirstContent.of()).contains(new FirstContent.StartPage());
  }

  @Test
  void a_project_alone_is_opened_whether_it_is_there_or_not() {
    assertThat(FirstContent.of("nowhere/study.tiercel"))
        .contains(new FirstContent.Project(Path.of("nowhere/study.tiercel")));
  }

  @Test
  void the_sample_study_needs_no_folder_that_is_there_already() {
    assertThat(FirstContent.of("--sample-study", "nowhere/sample-study"))
        .contains(new FirstContent.SampleStudy(Path.of("nowhere/sample-study")));
  }

  @Test
  void pictures_are_asked_for_with_their_folder() {
    assertThat(FirstContent.of("--screens", "nowhere"))
        .contains(new FirstContent.Screens(Path.of("nowhere")));
    assertThat(FirstContent.of("--screens")).isEmpty();
  }

  @Test
  void anything_else_is_for_the_command_line() {
    assertThat(FirstContent.of("check", "study.tiercel")).isEmpty();
    assertThat(FirstContent.of("--help")).isEmpty();
    assertThat(FirstContent.of("--sample-study")).isEmpty();
  }
}
