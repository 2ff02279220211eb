/** The command line: starting the server, the demo county, judging and writing files without one, and proving the audit log. */
@NullMarked
package org.qianfa.ui.command;

import org.jspecify.annotations.NullMarked;
