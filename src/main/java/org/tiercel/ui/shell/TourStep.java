package org.tiercel.ui.shell;

import java.util.Locale;

/// A step of the tour: what it points at, and in which view that is.
enum TourStep {
  /// The list of posts.
  QUEUE(ViewId.CODE, ".code-queue"),
  /// The post.
  POST(ViewId.CODE, ".code-post"),
  /// The tiers and their codes.
  TIERS(ViewId.CODE, ".code-tiers"),
  /// The views of what comes after coding.
  VIEWS(ViewId.AGREE, ".rail"),
  /// Keys and settings.
  SETTINGS(ViewId.CODE, ".rail-settings");

  private final ViewId view;
  private final String selector;

  TourStep(ViewId view, String selector) {
    this.view = view;
    this.selector = selector;
  }

  ViewId view() {
    return view;
  }

  /// Finds the control in the view.
  String selector() {
    return selector;
  }

  /// Key of its name in the messages; the sentence below it ends in `.text`.
  String label() {
    return "shell.tour." + name().toLowerCase(Locale.ROOT);
  }
}
