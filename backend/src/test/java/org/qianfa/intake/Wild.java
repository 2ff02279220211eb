package org.qianfa.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A shape in which people have reports. */
public interface Wild {
    String fileName();

    byte[] file(Original report);

    static List<Wild> all() {
        return Stream.<Wild[]>of(
                        WildText.values(), WildPage.values(), WildWord.values(), WildSheet.values(), WildPdf.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
