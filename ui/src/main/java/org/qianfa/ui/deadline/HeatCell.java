package org.qianfa.ui.deadline;

import org.qianfa.ui.common.Tone;

/** How one stage of one report stands, in words and tone. */
record HeatCell(Tone tone, String words) {}
