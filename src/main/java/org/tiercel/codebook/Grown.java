package org.tiercel.codebook;

import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;

/// A codebook with a code added.
///
/// @param codebook still under the version that it grew from
/// @param code the code as it stands in it
public record Grown(Codebook codebook, Code code) {}
