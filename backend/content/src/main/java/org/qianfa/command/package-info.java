/** Judges and writes files where they were typed, without a server, a database or anything else that has to be started. */
@NullMarked
package org.qianfa.command;

import org.jspecify.annotations.NullMarked;
