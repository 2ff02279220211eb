package org.qianfa.document;

import org.qianfa.form.SectionForm;

/**
 * What may be chosen of the page; everything else is GB/T 9704-2012.
 *
 * @param landscapeTables sections whose table has many columns stand on landscape pages of their own
 */
public record PageSetup(boolean landscapeTables) {
    public static final PageSetup OFFICIAL = new PageSetup(false);
    private static final int MANY_COLUMNS = 10;

    public boolean landscape(Paper paper, SectionForm section) {
        return landscapeTables && paper.table(section).stream().anyMatch(table -> table.width() >= MANY_COLUMNS);
    }
}
