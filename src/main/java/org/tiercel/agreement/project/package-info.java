/// Agreement of the coders of a project: which of their answers are compared under each tier and
/// code, and what the coefficients say of them.
@NullMarked
package org.tiercel.agreement.project;

import org.jspecify.annotations.NullMarked;
