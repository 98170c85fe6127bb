/// The command line: one picocli command a class. With `app`, the only user of standard streams and
/// exit codes.
@NullMarked
package org.tiercel.cli;

import org.jspecify.annotations.NullMarked;
