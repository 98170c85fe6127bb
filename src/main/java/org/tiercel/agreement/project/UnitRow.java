package org.tiercel.agreement.project;

import java.util.List;

/// A unit that is compared.
///
/// @param name what it is called in tables
/// @param post row id of its post
/// @param ratings one a coder
/// @param applicable how many coders found that the question arises
/// @param exposed whether one of the coders had suggestions on screen
record UnitRow(String name, int post, List<Rating> ratings, int applicable, boolean exposed) {
  UnitRow {
    ratings = List.copyOf(ratings);
  }
}
