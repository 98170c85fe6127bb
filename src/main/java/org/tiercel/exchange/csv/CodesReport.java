package org.tiercel.exchange.csv;

import java.util.List;

/// What an import of codes came to.
///
/// @param coder whose codes they are
/// @param rows how many rows were taken
/// @param otherRows how many rows of other coders were left alone
/// @param otherColumns names of columns that were not read
/// @param posts how many posts the rows name
/// @param excludedPosts how many of those are out of the corpus, because cleaning dropped them
/// @param added annotations that are new
/// @param changed annotations that stood and now say something else
/// @param unchanged annotations that said the same already
/// @param nones questions that applied, had no row and were answered *none*
/// @param pending questions that applied, had no row and were left open
/// @param setAside keys of tiers that the file does not name and under which answers no longer
///     apply, one for each annotation
public record CodesReport(
    String coder,
    long rows,
    long otherRows,
    List<String> otherColumns,
    long posts,
    long excludedPosts,
    long added,
    long changed,
    long unchanged,
    long nones,
    long pending,
    List<String> setAside) {
  /// Copies the lists.
  public CodesReport {
    otherColumns = List.copyOf(otherColumns);
    setAside = List.copyOf(setAside);
  }

  /// Whether the project stays as it was.
  public boolean nothingNew() {
    return added == 0 && changed == 0;
  }
}
