package org.qianfa.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A shape in which people have reports. */
public interface FieldVariant {
    String fileName();

    byte[] file(Original report);

    static List<FieldVariant> all() {
        return Stream.<FieldVariant[]>of(
                        FieldVariantText.values(),
                        FieldVariantPage.values(),
                        FieldVariantWord.values(),
                        FieldVariantSheet.values(),
                        FieldVariantPdf.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
