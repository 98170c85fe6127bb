package org.tiercel.ui.corpus;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// The posts of the table as an observable list of row ids, which holds nothing but the ids.
final class PostRows extends ObservableListBase<Integer> implements RandomAccess {
  private int[] ids = {};

  @Override
  public Integer get(int index) {
    return ids[index];
  }

  @Override
  public int size() {
    return ids.length;
  }

  @Override
  public int indexOf(Object id) {
    if (id instanceof Integer post) {
      for (int i = 0; i < ids.length; i++) {
        if (ids[i] == post) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object id) {
    return indexOf(id) >= 0;
  }

  /// Shows other posts. The same ones are left as they are, with what is chosen among them.
  ///
  /// @param posts row ids in the order of the table; taken over, not copied
  /// @return whether they are other ones
  boolean show(int[] posts) {
    if (Arrays.equals(ids, posts)) {
      return false;
    }
    List<Integer> before = listOf(ids);
    beginChange();
    ids = posts;
    nextReplace(0, ids.length, before);
    endChange();
    return true;
  }

  private static List<Integer> listOf(int[] ids) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return ids[index];
      }

      @Override
      public int size() {
        return ids.length;
      }
    };
  }
}
