package org.tiercel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tiercel.codebook.json.ShippedCodebooks;

/// What every command is given.
///
/// @param out receives results
/// @param err receives progress and messages
/// @param clock tells when things are done
/// @param installation the folder that holds `codebooks` and `samples`
/// @param models the user's settings for language models
public record CommandContext(
    PrintWriter out,
    PrintWriter err,
    InstantSource clock,
    Path installation,
    ModelSettings models) {
  /// The codebooks that come with Tiercel.
  ShippedCodebooks codebooks() {
    return new ShippedCodebooks(installation.resolve("codebooks"));
  }

  /// The folder of the sample studies.
  Path samples() {
    return installation.resolve("samples");
  }
}
