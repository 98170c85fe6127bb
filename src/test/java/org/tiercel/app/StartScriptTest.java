package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the start script that users get, with a stand-in for Java that prints its arguments. The
/// script is made to ask for a Java 999, so that no real one on this computer will do.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tiercel.bat starts the program there")
class StartScriptTest {
  @TempDir private Path folder;
  private Path layout;
  private Path script;

  @BeforeEach
  void lay_out_the_program_in_a_folder_with_spaces() throws IOException {
    layout = folder.resolve("my programs/tiercel");
    script = Files.createDirectories(layout.resolve("bin")).resolve("tiercel");
    String text = Files.readString(Path.of("packaging/layout/bin/tiercel"));
    assertThat(text).contains("\nfeature=25\n");
    Files.writeString(script, text.replace("\nfeature=25\n", "\nfeature=999\n"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void java_is_taken_from_tiercel_java_and_arguments_arrive_whole() throws Exception {
    Run run = run(Map.of("TIERCEL_JAVA", java("new", "999.0.1")), "import", "two words", "");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).endsWith("org.tiercel.app.Main", "import", "two words", "");
  }

  @Test
  void the_java_command_itself_may_be_named() throws Exception {
    assertThat(run(Map.of("TIERCEL_JAVA", java("new", "999") + "/bin/java")).exitCode()).isZero();
  }

  @Test
  void a_java_that_is_too_old_is_passed_over() throws Exception {
    Map<String, String> environment =
        Map.of("TIERCEL_JAVA", java("old", "17.0.15"), "JAVA_HOME", java("new", "1000"));

    assertThat(run(environment).lines()).first().asString().contains("/new/");
  }

  @Test
  void java_is_found_on_the_path_through_a_link() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("path"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of(java("new", "999"), "bin", "java"));

    assertThat(run(Map.of("PATH", bin + ":/usr/bin:/bin")).exitCode()).isZero();
  }

  @Test
  void java_is_found_where_tools_put_it_in_the_home_folder() throws Exception {
    java("home/.jdks/openjdk", "999");

    assertThat(run(Map.of("HOME", folder.resolve("home").toString())).exitCode()).isZero();
  }

  @Test
  void the_script_may_be_linked_to_from_elsewhere() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    script = Files.createSymbolicLink(links.resolve("tiercel"), links.relativize(script));

    assertThat(run(Map.of("TIERCEL_JAVA", java("new", "999"))).lines())
        .contains("-Dtiercel.installation=" + layout.toRealPath());
  }

  @Test
  void options_for_java_are_passed_on() throws Exception {
    Map<String, String> environment =
        Map.of("TIERCEL_JAVA", java("new", "999"), "TIERCEL_JAVA_OPTS", "-Xmx4g -Dfoo=bar");

    assertThat(run(environment).lines()).contains("-Xmx4g", "-Dfoo=bar");
  }

  @Test
  void waiting_for_a_model_needs_no_well_compiled_program() throws Exception {
    Map<String, String> environment = Map.of("TIERCEL_JAVA", java("new", "999"));
    String quickly = "-XX:TieredStopAtLevel=1";

    assertThat(run(environment, "suggest", "a.tiercel", "--with", "llm").lines()).contains(quickly);
    assertThat(run(environment, "suggest", "a.tiercel", "--with=llm").lines()).contains(quickly);
    assertThat(run(environment, "--version").lines()).contains(quickly);
    assertThat(run(environment, "suggest", "a.tiercel", "--with", "rules").lines())
        .doesNotContain(quickly);
    assertThat(run(environment).lines()).doesNotContain(quickly);
  }

  @Test
  void only_the_window_gets_javafx() throws Exception {
    Map<String, String> environment = Map.of("TIERCEL_JAVA", java("new", "999"));
    String javafx = "--module-path=" + layout.toRealPath() + "/lib/javafx";

    assertThat(run(environment).lines()).contains(javafx);
    assertThat(run(environment, "my study.tiercel").lines()).contains(javafx);
    assertThat(run(environment, "--sample-study", "folder").lines()).contains(javafx);
    assertThat(run(environment, "check", "my study.tiercel").lines()).doesNotContain(javafx);
  }

  @Test
  void the_jar_of_the_program_names_the_class_path() throws Exception {
    Path program = Files.createFile(lib().resolve("tiercel-1.2.3.jar"));

    assertThat(run(Map.of("TIERCEL_JAVA", java("new", "999"))).lines())
        .containsSequence("-cp", program.toString(), "org.tiercel.app.Main");
  }

  @Test
  void commands_start_from_an_archive_of_classes_where_there_is_one() throws Exception {
    Map<String, String> environment = Map.of("TIERCEL_JAVA", java("new", "999"));
    String archive = "-XX:SharedArchiveFile=" + lib() + "/commands.jsa";
    assertThat(run(environment, "check", "a.tiercel").lines()).doesNotContain(archive);
    Files.createFile(lib().resolve("commands.jsa"));

    assertThat(run(environment, "check", "a.tiercel").lines()).contains(archive);
    assertThat(run(environment, "--version").lines()).doesNotContain(archive);
    assertThat(run(environment, "a.tiercel").lines()).doesNotContain(archive);
  }

  @Test
  void an_archive_that_does_not_fit_is_passed_over_in_silence() throws Exception {
    Files.writeString(lib().resolve("commands.jsa"), "classes of another Java");
    List<String> started =
        run(Map.of("TIERCEL_JAVA", java("new", "999")), "check", "a.tiercel").lines();
    List<String> options = started.subList(1, started.indexOf("-cp"));

    List<String> command = new ArrayList<>(options);
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-version");
    Run real = run(new ProcessBuilder(command), Map.of());

    assertThat(options).contains("-XX:SharedArchiveFile=" + lib() + "/commands.jsa");
    assertThat(real.exitCode()).isZero();
    // Java's complaints begin with the time and their kind in brackets.
    assertThat(real.lines()).isNotEmpty().noneMatch(line -> line.startsWith("["));
  }

  @Test
  void without_a_java_one_sentence_says_what_to_install() throws Exception {
    Run run = run(Map.of("JAVA_HOME", java("old", "24.0.2")));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.lines())
        .singleElement()
        .asString()
        .startsWith("Tiercel needs Java 999 or later");
  }

  private Path lib() throws IOException {
    return Files.createDirectories(layout.resolve("lib")).toRealPath();
  }

  /// Makes a folder that looks like an installed Java.
  private String java(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path command = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.writeString(command, "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
    return home.toString();
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    return run(
        new ProcessBuilder(
            Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList()),
        environment);
  }

  private Run run(ProcessBuilder builder, Map<String, String> environment) throws Exception {
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output.lines().toList());
  }

  private record Run(int exitCode, List<String> lines) {}
}
