package org.tiercel.suggest.rules;

import java.util.Arrays;

/// Places in a text, kept from post to post so that none is allocated for each.
final class Places {
  private int[] places = new int[8];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = place;
  }

  /// Puts them in rising order.
  void sort() {
    Arrays.sort(places, 0, count);
  }

  int count() {
    return count;
  }

  int at(int index) {
    return places[index];
  }
}
