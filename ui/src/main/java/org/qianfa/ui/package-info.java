/** What people see: views, public pages and the command line; shows and asks, decides nothing. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.qianfa.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
