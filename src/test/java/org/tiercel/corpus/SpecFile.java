package org.tiercel.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files as specifications write them: ¶ is a line break, ␍ a carriage return, ⇥ a tab, ‹FF› a
/// byte.
final class SpecFile {
  private static final Pattern BYTE = Pattern.compile("‹(\\p{XDigit}{2})›");

  private SpecFile() {}

  static byte[] bytes(List<String> given) {
    String text = String.join("", given).replace('¶', '\n').replace('␍', '\r').replace('⇥', '\t');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher matcher = BYTE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      bytes.writeBytes(text.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(matcher.group(1), 16));
      from = matcher.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /// A row as specifications write it.
  static String row(Iterable<String> cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(cell.isEmpty() ? "" : " " + cell.replace('\n', '¶').replace('\r', '␍'))
          .append(" |");
    }
    return row.toString();
  }
}
