package org.tiercel.figure;

/// A place in a figure.
public record Point(double x, double y) {}
