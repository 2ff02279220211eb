/** What may be done about a report beside its page's primary act, and how it came to where it stands. */
@NullMarked
package org.qianfa.ui.casework;

import org.jspecify.annotations.NullMarked;
