package org.qianfa.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content goes through the filters too; the library would inflate it past them. */
final class BoundedPage extends PDPage {
    private final PDPage page;

    BoundedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return page.getContentsForRandomAccess();
    }

    /** With the fonts that other pages have loaded. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }
}
