package org.tiercel.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row that stays whole when it is narrow: of its parts, those that can be missed give way one
/// after another instead of all being cut short, and come back when there is room.
public class YieldingRow extends HBox {
  private record Gone(Node part, double width) {}

  private final Deque<Gone> gone = new ArrayDeque<>();
  private List<Node> yielding = List.of();

  /// A row of these parts.
  public YieldingRow(Node... parts) {
    super(parts);
  }

  /// Says which parts can be missed.
  ///
  /// @param inThisOrder the first goes first; they may stand anywhere below this row
  public final void giveWay(List<Node> inThisOrder) {
    yielding = List.copyOf(inThisOrder);
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 0;
  }

  @Override
  public final void resize(double width, double height) {
    if (width > 0) {
      fit(width);
    }
    super.resize(width, height);
  }

  private void fit(double width) {
    while (!gone.isEmpty() && prefWidth(-1) + gone.peek().width() <= width) {
      present(gone.pop().part(), true);
    }
    while (gone.size() < yielding.size() && prefWidth(-1) > width) {
      Node part = yielding.get(gone.size());
      double before = prefWidth(-1);
      present(part, false);
      gone.push(new Gone(part, before - prefWidth(-1)));
    }
  }

  private static void present(Node part, boolean here) {
    part.setVisible(here);
    part.setManaged(here);
  }
}
