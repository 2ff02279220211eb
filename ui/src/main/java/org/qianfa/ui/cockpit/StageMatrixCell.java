package org.qianfa.ui.cockpit;

import org.qianfa.ui.element.Tone;

/** How one stage of one report stands, in words and tone. */
record StageMatrixCell(Tone tone, String words) {}
