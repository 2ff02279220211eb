/** The public pages: plain HTML, no Vaadin. */
@NullMarked
package org.qianfa.ui.portal;

import org.jspecify.annotations.NullMarked;
