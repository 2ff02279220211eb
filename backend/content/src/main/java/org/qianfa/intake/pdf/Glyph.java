package org.qianfa.intake.pdf;

/** A character on a page; left and right from the page's left, the baseline from its top, in points. */
record Glyph(double left, double right, double baseline, double size, String text) {
    double middle() {
        return (left + right) / 2;
    }

    /** The height at which most of the character stands. */
    double centre() {
        return baseline - 0.35 * size;
    }
}
