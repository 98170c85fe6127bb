package org.tiercel.agreement.table;

import java.util.Arrays;

/// Numbers the distinct rows of a table in order of first occurrence: a hash table of int rows
/// without objects, so that a million rows take a fraction of a second.
final class RowIndex {
  private final int width;
  private int[] rows;
  private int size;
  private int[] slots = new int[1024]; // number of a row plus one, 0 where free

  RowIndex(int width) {
    this.width = width;
    this.rows = new int[Math.max(64, width * 16)];
  }

  /// The number of the row that starts at an offset.
  int number(int[] cells, int offset) {
    int slot = slot(cells, offset);
    if (slots[slot] == 0) {
      append(cells, offset);
      slots[slot] = size;
      if (size * 2 > slots.length) {
        grow();
      }
      return size - 1;
    }
    return slots[slot] - 1;
  }

  int size() {
    return size;
  }

  /// All distinct rows, one after the other.
  int[] rows() {
    return Arrays.copyOf(rows, size * width);
  }

  private int slot(int[] cells, int offset) {
    int hash = 1;
    for (int i = 0; i < width; i++) {
      hash = hash * 31 + cells[offset + i];
    }
    hash *= 0x9E3779B9; // spreads neighbouring rows over the table
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] != 0 && !isRow(slots[slot] - 1, cells, offset)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isRow(int number, int[] cells, int offset) {
    int start = number * width;
    return Arrays.equals(rows, start, start + width, cells, offset, offset + width);
  }

  private void append(int[] cells, int offset) {
    int start = size * width;
    if (start + width > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2 + width);
    }
    System.arraycopy(cells, offset, rows, start, width);
    size++;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      slots[slot(rows, number * width)] = number + 1;
    }
  }
}
