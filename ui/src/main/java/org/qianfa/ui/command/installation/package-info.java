/** What is done with an installation as a whole where it stands: backup, restore, and undoing an upgrade that was cut. */
@NullMarked
package org.qianfa.ui.command.installation;

import org.jspecify.annotations.NullMarked;
