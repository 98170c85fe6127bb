package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourViewModelTest {
  @TempDir private Path folder;

  private final ObjectProperty<ViewId> view = new SimpleObjectProperty<>(ViewId.CHARTS);
  private SettingsViewModel settings;
  private TourViewModel tour;

  @BeforeEach
  void begin() {
    settings = new SettingsViewModel(new SettingsFile(folder.resolve("settings.json")));
    tour = new TourViewModel(settings, view);
  }

  @Test
  void five_steps_lead_through_the_views_they_point_at() {
    tour.offer();
    List<ViewId> seen = new ArrayList<>();
    while (tour.stepProperty().get().isPresent()) {
      assertThat(view.get()).isEqualTo(tour.stepProperty().get().get().view());
      seen.add(view.get());
      tour.next();
    }

    assertThat(seen).hasSize(5).contains(ViewId.CODE, ViewId.AGREE);
    assertThat(settings.touredProperty().get()).isTrue();
  }

  @Test
  void a_tour_that_was_skipped_comes_again_only_when_asked_for() {
    tour.offer();
    tour.end();
    tour.offer();
    assertThat(tour.stepProperty().get()).isEmpty();

    tour.begin();

    assertThat(tour.stepProperty().get()).contains(TourStep.QUEUE);
  }

  @Test
  void back_goes_to_the_step_before_but_not_before_the_first() {
    tour.begin();
    assertThat(tour.canGoBack()).isFalse();
    tour.next();
    assertThat(tour.canGoBack()).isTrue();
    tour.back();
    tour.back();

    assertThat(tour.stepProperty().get()).contains(TourStep.QUEUE);
  }
}
