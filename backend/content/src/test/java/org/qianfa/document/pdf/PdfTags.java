package org.qianfa.document.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Counts the structure elements of a tagged PDF. */
final class PdfTags {
    private final Map<String, Integer> counts = new HashMap<>();
    private int scopes;

    void walk(@Nullable COSBase node) {
        switch (node) {
            case COSObject reference -> walk(reference.getObject());
            case COSArray all -> all.forEach(this::walk);
            case COSDictionary element -> {
                var tag = element.getNameAsString(COSName.S);
                if (tag == null) return;
                counts.merge(tag, 1, Integer::sum);
                if (tag.equals("TH") && hasScope(element.getDictionaryObject(COSName.A))) scopes++;
                walk(element.getDictionaryObject(COSName.K));
            }
            case null, default -> {}
        }
    }

    private static boolean hasScope(@Nullable COSBase attributes) {
        return switch (attributes) {
            case COSObject reference -> hasScope(reference.getObject());
            case COSArray all -> all.toList().stream().anyMatch(PdfTags::hasScope);
            case COSDictionary one -> one.containsKey(COSName.getPDFName("Scope"));
            case null, default -> false;
        };
    }

    int count(String tag) {
        return counts.getOrDefault(tag, 0);
    }

    int headsWithScope() {
        return scopes;
    }
}
