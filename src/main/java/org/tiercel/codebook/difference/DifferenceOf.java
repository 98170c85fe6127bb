package org.tiercel.codebook.difference;

import java.util.List;
import java.util.Objects;

/// Notes the differing fields of one tier or code.
record DifferenceOf(String tier, String code, List<Difference> found) {
  void text(Difference.What what, String before, String after) {
    if (!before.strip().equals(after.strip())) {
      found.add(new Difference(what, tier, code, before, after));
    }
  }

  void texts(Difference.What what, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      text(what, String.join(" · ", before), String.join(" · ", after));
    }
  }

  void value(Difference.What what, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      text(what, String.valueOf(before), String.valueOf(after));
    }
  }
}
