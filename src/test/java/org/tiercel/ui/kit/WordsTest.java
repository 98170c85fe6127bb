package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final String WINDOW = "/org/tiercel/ui/messages";
  private static final Path SOURCES = Path.of("src/main/java/org/tiercel");

  /// Arguments of a pattern, also of the patterns within a choice.
  private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z_-]+)+");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.:]? \\p{L}{2,}");

  /// What is said to programmers, to the log, or by lower layers that speak English.
  private static final Pattern NOT_SHOWN =
      Pattern.compile("Exception\\(|LOG\\.|requireNonNull\\(|SuppressWarnings|Pattern\\.compile");

  @ParameterizedTest
  @ValueSource(
      strings = {WINDOW, "/org/tiercel/agreement/measures", "/org/tiercel/agreement/notes"})
  void German_has_the_same_texts_with_the_same_blanks_as_English(String bundle) {
    Properties english = words(bundle + ".properties");
    Properties german = words(bundle + "_de.properties");
    assertThat(german.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(blanks(german.getProperty(key)))
          .as(key)
          .isEqualTo(blanks(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {WINDOW, "/org/tiercel/agreement/notes"})
  void every_text_of_every_language_can_be_filled_in(String bundle) {
    for (String ending : List.of(".properties", "_de.properties")) {
      Properties words = words(bundle + ending);
      for (String key : words.stringPropertyNames()) {
        assertThatCode(() -> fill(words.getProperty(key))).as(key).doesNotThrowAnyException();
      }
    }
  }

  private static void fill(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.GERMAN);
    for (int count : List.of(0, 1, 2, 1234)) {
      Object[] values = new Object[blanks(pattern).size() + 3];
      Arrays.fill(values, count);
      assertThat(format.format(values)).doesNotContainPattern(BLANK);
    }
  }

  @Test
  void the_window_uses_every_text_and_no_text_is_missing() {
    Set<String> keys = words(WINDOW + ".properties").stringPropertyNames();
    Set<String> literals = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    Pattern call = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    for (Path source : sources()) {
      String code = read(source);
      literals.addAll(all(LITERAL, code));
      asked.addAll(all(call, code));
    }
    assertThat(keys).containsAll(asked);
    Set<String> beginnings =
        literals.stream().filter(it -> !keys.contains(it)).collect(Collectors.toSet());
    assertThat(keys)
        .filteredOn(key -> !literals.contains(key) && !isPutTogether(key, literals))
        .filteredOn(key -> beginnings.stream().noneMatch(it -> begins(it, key)))
        .isEmpty();
    Set<String> views = keys.stream().map(WordsTest::view).collect(Collectors.toSet());
    assertThat(literals)
        .filteredOn(it -> KEY.matcher(it).matches() && views.contains(view(it)))
        .filteredOn(it -> !it.endsWith(".css") && keys.stream().noneMatch(it::equals))
        .filteredOn(it -> keys.stream().noneMatch(key -> key.startsWith(it + ".")))
        .isEmpty();
  }

  /// Such as `"code.undone" + ".note"`, the first of which may be a text by itself.
  private static boolean isPutTogether(String key, Set<String> literals) {
    return literals.stream()
        .filter(literal -> literal.startsWith(".") && key.endsWith(literal))
        .map(literal -> key.substring(0, key.length() - literal.length()))
        .anyMatch(literals::contains);
  }

  /// Some names of texts are put together: `"corpus.step." + step`, `key + ".title"`.
  private static boolean begins(String literal, String key) {
    boolean untilTheDot = KEY.matcher(literal).matches() && key.startsWith(literal + ".");
    return untilTheDot || (literal.matches("[a-z]+\\..+") && key.startsWith(literal));
  }

  private static String view(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  @Test
  void no_class_of_the_window_holds_words_of_its_own() {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      for (String statement : read(source).split(";\n|\\{\n", -1)) {
        String code = statement.lines().filter(it -> !isComment(it)).collect(Collectors.joining());
        if (!NOT_SHOWN.matcher(code).find()) {
          all(LITERAL, code).stream()
              .filter(literal -> TWO_WORDS.matcher(literal).find())
              .map(literal -> source.getFileName() + ": " + literal)
              .forEach(found::add);
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrder("FigureCanvas.java: Inter SemiBold");
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("//");
  }

  private static List<Path> sources() {
    try (Stream<Path> ui = Files.walk(SOURCES.resolve("ui"));
        Stream<Path> app = Files.walk(SOURCES.resolve("app"))) {
      return Stream.concat(ui, app.filter(WordsTest::isOfWindow))
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rest of the package speaks on the terminal.
  private static boolean isOfWindow(Path file) {
    return String.valueOf(file.getFileName()).matches("(Window|Workbench).*");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static Set<String> blanks(String pattern) {
    Matcher matcher = BLANK.matcher(pattern);
    return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties words(String resource) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(WordsTest.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
