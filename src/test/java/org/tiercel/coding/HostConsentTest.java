package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Coder;
import org.tiercel.store.Consent;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;

class HostConsentTest {
  @TempDir Path folder;
  private ProjectFile project;
  private Coder ann;
  private HostConsent consent;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "a post");
    ann = SomePosts.person(project, "Ann");
    consent = new HostConsent(project, () -> THEN);
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void a_consent_is_kept_with_host_number_time_and_name_and_stands_in_the_history() {
    consent.give(ann, "API.example.org", 812);

    assertThat(project.consents().all())
        .containsExactly(new Consent("api.example.org", 812, THEN, "Ann"));
    assertThat(project.consents().given("api.Example.org")).isTrue();
    assertThat(project.consents().given("example.org")).isFalse();
    assertThat(project.acts().count()).isEqualTo(1);
  }

  @Test
  void a_project_can_refuse_every_other_host_and_take_it_back() {
    assertThat(consent.onlyThisComputer()).isFalse();
    consent.onlyThisComputer(ann, true);
    assertThat(consent.onlyThisComputer()).isTrue();
    consent.onlyThisComputer(ann, false);
    assertThat(consent.onlyThisComputer()).isFalse();
    assertThat(project.acts().count()).isEqualTo(2);
  }
}
