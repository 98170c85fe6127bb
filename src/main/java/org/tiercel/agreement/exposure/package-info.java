/// Whether suggestions lead the coders: what people made of those they were shown, and how well
/// they agree where they saw suggestions and where a batch withheld them.
@NullMarked
package org.tiercel.agreement.exposure;

import org.jspecify.annotations.NullMarked;
