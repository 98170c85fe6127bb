package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiercel.agreement.coefficient.Measure;

class LanguageTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(before);
  }

  @Test
  void words_numbers_dates_and_plurals_follow_the_language_in_force() {
    Language.GERMAN.speak();
    assertThat(Messages.text("corpus.report", 1)).isEqualTo("1 neuer Beitrag");
    assertThat(Messages.text("corpus.report", 1234)).isEqualTo("1.234 neue Beiträge");
    assertThat(Numbers.percent(0.813, 1)).isEqualTo("81,3 %");
    assertThat(Numbers.between("0,61", "0,84")).isEqualTo("[0,61; 0,84]");
    assertThat(Dates.minute(Instant.parse("2025-03-02T03:12:00Z")))
        .isEqualTo("2. März 2025, 03:12");
    Language.ENGLISH.speak();
    assertThat(Messages.text("corpus.report", 1234)).isEqualTo("1,234 new posts");
    assertThat(Numbers.percent(0.813, 1)).isEqualTo("81.3 %");
    assertThat(Dates.minute(Instant.parse("2025-03-02T03:12:00Z"))).isEqualTo("2 Mar 2025, 03:12");
  }

  @Test
  void a_language_that_the_window_does_not_speak_becomes_English() {
    Locale.setDefault(Locale.FRENCH);
    assertThat(Language.inForce()).isEqualTo(Language.ENGLISH);
    assertThat(Messages.text("kit.cancel")).isEqualTo("Cancel");
    assertThat(Language.of(Locale.of("de", "AT"))).isEqualTo(Language.GERMAN);
  }

  @Test
  void what_goes_into_files_is_English_whatever_the_window_speaks() {
    Language.GERMAN.speak();
    assertThat(Measure.COHEN_KAPPA.label()).isEqualTo("Cohen's kappa");
    assertThat(Measure.COHEN_KAPPA.label(Messages.locale())).isEqualTo("Cohens Kappa");
  }

  @Test
  void a_language_is_called_what_it_calls_itself() {
    assertThat(Language.GERMAN.ownName()).isEqualTo("Deutsch");
    assertThat(Language.ENGLISH.ownName()).isEqualTo("English");
  }
}
