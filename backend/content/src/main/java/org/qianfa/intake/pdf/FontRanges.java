package org.qianfa.intake.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import org.qianfa.intake.Unreadable;

/** Looks into fonts before the library loads them: what they say of a range of codes, it keeps code by code. */
final class FontRanges {
    /** Codes are of two bytes (ISO 32000-1, 9.7.2); some fonts say it twice. */
    private static final long MOST_CODES = 1L << 18;

    private FontRanges() {}

    /**
     * To be asked before a font is chosen, by its name or by a graphics state.
     *
     * @throws Unreadable where it would fill the memory
     */
    static void requireFewCodes(PDResources resources, String operator, List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) return;
        switch (operator) {
            case "Tf" -> named(resources, COSName.FONT, name).ifPresent(FontRanges::requireFewCodes);
            case "gs" ->
                named(resources, COSName.EXT_G_STATE, name)
                        .flatMap(state -> Optional.ofNullable(state.getCOSArray(COSName.FONT)))
                        .ifPresent(font -> dictionaries(font).forEach(FontRanges::requireFewCodes));
            default -> {}
        }
    }

    private static Optional<COSDictionary> named(PDResources resources, COSName kind, COSName name) {
        return Optional.ofNullable(resources.getCOSObject().getCOSDictionary(kind))
                .flatMap(all -> Optional.ofNullable(all.getCOSDictionary(name)));
    }

    private static void requireFewCodes(COSDictionary font) {
        Optional.ofNullable(font.getCOSArray(COSName.DESCENDANT_FONTS))
                .ifPresent(fonts -> dictionaries(fonts).forEach(descendant -> {
                    requireFewCodes(descendant.getCOSArray(COSName.W), 1);
                    requireFewCodes(descendant.getCOSArray(COSName.W2), 3);
                }));
    }

    private static Stream<COSDictionary> dictionaries(COSArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element instanceof COSObject reference ? reference.getObject() : element)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }

    /** @param values how many follow a range; an array that follows one code tells of as many as it has */
    private static void requireFewCodes(@Nullable COSArray widths, int values) {
        var codes = 0L;
        for (var i = 0; widths != null && i + 1 < widths.size(); ) {
            if (!(widths.getObject(i++) instanceof COSNumber first)) continue;
            var next = widths.getObject(i++);
            if (next instanceof COSArray) continue;
            if (next instanceof COSNumber last) codes += Math.max(0L, (long) last.intValue() - first.intValue());
            i += values;
        }
        if (codes > MOST_CODES) throw new Unreadable("intake.hostile");
    }
}
