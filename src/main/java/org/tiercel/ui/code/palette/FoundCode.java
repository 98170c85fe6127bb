package org.tiercel.ui.code.palette;

import java.util.Optional;
import org.tiercel.domain.Code;

/// A code of the palette.
///
/// @param code the code
/// @param under the label of the code that it stands under, if it stands under one
/// @param recent whether it was given lately
record FoundCode(Code code, Optional<String> under, boolean recent) {}
