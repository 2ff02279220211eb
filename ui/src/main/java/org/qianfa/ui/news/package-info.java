/** What open screens ask for every few seconds. */
@NullMarked
package org.qianfa.ui.news;

import org.jspecify.annotations.NullMarked;
