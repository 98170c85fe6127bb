package org.tiercel.ui.suggest;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The part of a new run that says which posts and tiers it is about.
final class WhatAbout extends VBox {
  private final NewRunViewModel model;

  WhatAbout(NewRunViewModel model) {
    this.model = model;
    getStyleClass().add("suggest-section");
    getChildren()
        .addAll(
            PostText.label(Messages.text("suggest.what"), "strong", "suggest-heading"),
            choices(),
            PostText.label(Messages.text("suggest.tiers"), "muted"),
            tiers());
  }

  private Node choices() {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox();
    box.getStyleClass().add("suggest-choices");
    for (PostsChoice choice : PostsChoice.values()) {
      RadioButton button = new RadioButton(Messages.text(choice.label()));
      button.setToggleGroup(group);
      button.setSelected(choice == model.postsProperty().get());
      button.setOnAction(event -> model.postsProperty().set(choice));
      model
          .postsProperty()
          .addListener((observed, before, now) -> button.setSelected(now == choice));
      FlowPane line = new FlowPane(button);
      line.getStyleClass().add("suggest-row");
      switch (choice) {
        case ALL, NOT_DONE -> {}
        case FIRST -> line.getChildren().add(count(choice));
        case SAMPLE -> {
          Label seed = new Label(Messages.text("suggest.posts.seed"));
          TextField field = Fields.number(model.seedProperty(), "");
          seed.setLabelFor(field);
          field.setAccessibleText(seed.getText());
          onlyFor(choice, field);
          line.getChildren().addAll(count(choice), seed, field);
        }
      }
      box.getChildren().add(line);
    }
    return box;
  }

  private TextField count(PostsChoice choice) {
    TextField field = Fields.number(model.countProperty(), "");
    field.setAccessibleText(Messages.text("suggest.posts.count"));
    onlyFor(choice, field);
    return field;
  }

  private void onlyFor(PostsChoice choice, Node field) {
    field.disableProperty().bind(model.postsProperty().isNotEqualTo(choice));
  }

  private Node tiers() {
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("suggest-tiers");
    for (Tier tier : model.allTiers()) {
      CheckBox box = new CheckBox(tier.label());
      box.setMnemonicParsing(false);
      box.setSelected(model.tiers().contains(tier.key()));
      box.setOnAction(
          event -> {
            model.tiers().remove(tier.key());
            if (box.isSelected()) {
              model.tiers().add(tier.key());
            }
          });
      boxes.getChildren().add(box);
    }
    return boxes;
  }
}
