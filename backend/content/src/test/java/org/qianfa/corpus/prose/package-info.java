/** Single paragraphs whose faults somebody has labelled, each built into a report that is right in everything else, and how well the rules find them. */
@NullMarked
package org.qianfa.corpus.prose;

import org.jspecify.annotations.NullMarked;
