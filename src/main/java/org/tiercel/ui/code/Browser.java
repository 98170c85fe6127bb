package org.tiercel.ui.code;

import java.net.URI;

/// The user's browser.
@FunctionalInterface
public interface Browser {
  /// Shows a page in it.
  void show(URI address);
}
