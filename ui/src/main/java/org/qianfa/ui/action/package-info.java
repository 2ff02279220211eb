/** Acts as people find them: menus, buttons that say why they wait, dialogs that ask. */
@NullMarked
package org.qianfa.ui.action;

import org.jspecify.annotations.NullMarked;
