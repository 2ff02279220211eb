/** A saved web page without what the site puts around the report. */
@NullMarked
package org.qianfa.intake.web;

import org.jspecify.annotations.NullMarked;
