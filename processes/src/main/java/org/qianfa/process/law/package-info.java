/** What every model of the chain must keep, whoever deploys it. */
@NullMarked
package org.qianfa.process.law;

import org.jspecify.annotations.NullMarked;
