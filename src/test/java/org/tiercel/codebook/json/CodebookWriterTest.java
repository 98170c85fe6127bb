package org.tiercel.codebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

class CodebookWriterTest {
  private static final String CANONICAL =
      """
      {
        "format" : "tiercel-codebook/1",
        "name" : "N",
        "version" : 2,
        "tiers" : [
          {
            "key" : "use",
            "label" : "Use",
            "scope" : "post",
            "kind" : "single",
            "codes" : [
              {
                "key" : "own",
                "label" : "Own – “quoted”",
                "include" : [
                  "a"
                ],
                "shortcut" : null,
                "selectable" : true,
                "value" : -1,
                "rules" : {
                  "not" : [
                    "n"
                  ]
                },
                "children" : [
                  {
                    "key" : "half",
                    "label" : "Half",
                    "shortcut" : "1",
                    "value" : 0.5,
                    "open" : true
                  }
                ]
              }
            ]
          },
          {
            "key" : "how",
            "label" : "How",
            "scope" : "excerpt",
            "kind" : "multi",
            "appliesWhen" : {
              "all" : [
                {
                  "any" : [
                    {
                      "tier" : "use",
                      "codes" : [
                        "own"
                      ]
                    }
                  ]
                },
                {
                  "not" : {
                    "tier" : "use",
                    "codes" : [
                      "half"
                    ]
                  }
                }
              ]
            },
            "per" : "use",
            "codes" : [ ]
          }
        ]
      }
      """;

  private final CodebookReader reader = new CodebookReader();
  private final CodebookWriter writer = new CodebookWriter();

  @Test
  void the_same_codebook_is_always_the_same_text() {
    assertThat(writer.write(reader.parse(CANONICAL, "f"))).isEqualTo(CANONICAL);
  }

  @Test
  void a_file_is_replaced_whole_and_nothing_is_left_beside_it(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("c.json");
    Files.writeString(file, "old");
    Codebook open = OpenCodebook.create();
    writer.write(open, file);
    assertThat(reader.read(file)).isEqualTo(open);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
    Path file = folder.resolve("nowhere").resolve("c.json");
    assertThatThrownBy(() -> writer.write(OpenCodebook.create(), file))
        .isInstanceOf(TiercelException.class)
        .hasMessageStartingWith(file + " could not be written");
  }
}
