package org.tiercel.ui.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tiercel.codebook.CodeKey;
import org.tiercel.codebook.json.CodebookWriter;
import org.tiercel.codebook.print.CodebookHtml;
import org.tiercel.codebook.print.CodebookMarkdown;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;

/// Writes the codebook into files.
final class CodebookOutput {
  private final CodebookViewModel model;
  private final CodebookFiles files;
  private final Notices notices;

  CodebookOutput(CodebookViewModel model, CodebookFiles files, Notices notices) {
    this.model = model;
    this.files = files;
    this.notices = notices;
  }

  /// For other projects.
  void json() {
    save(".json", file -> new CodebookWriter().write(model.codebook(), file));
  }

  /// To be printed.
  void html() {
    save(".html", file -> write(new CodebookHtml(Messages.locale()).write(model.codebook()), file));
  }

  /// To be read as text.
  void markdown() {
    save(
        ".md",
        file -> write(new CodebookMarkdown(Messages.locale()).write(model.codebook()), file));
  }

  private void save(String ending, Consumer<Path> writing) {
    String name = CodeKey.of(model.codebook().name()) + ending;
    files
        .askWhereToSave(name)
        .ifPresent(
            file -> {
              try {
                writing.accept(file);
                notices.say(Messages.text("codebook.written", file.getFileName()));
              } catch (TiercelException e) {
                notices.fail(e.getMessage());
              }
            });
  }

  private static void write(String text, Path file) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new TiercelException(Messages.text("codebook.unwritten", file), e);
    }
  }
}
