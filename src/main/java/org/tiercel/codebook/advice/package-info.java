/// What makes a codebook hard to code with, although it breaks no rule: missing definitions, rules
/// that overlap, tiers that are never asked, names that stand twice.
@NullMarked
package org.tiercel.codebook.advice;

import org.jspecify.annotations.NullMarked;
