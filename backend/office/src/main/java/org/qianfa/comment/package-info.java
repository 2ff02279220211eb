/** 批注: what people say about a sentence, a cell or a section of a report while it is prepared and reviewed; it never touches the content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "report", "report :: draft", "report :: section"})
package org.qianfa.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
