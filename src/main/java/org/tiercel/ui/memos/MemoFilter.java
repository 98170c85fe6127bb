package org.tiercel.ui.memos;

import java.util.Optional;

/// Which memos are listed.
///
/// @param words that they have to hold; empty for all
/// @param group that they belong to; empty for all
/// @param own whether those of other coders are left out
record MemoFilter(String words, Optional<MemoGroup> group, boolean own) {}
