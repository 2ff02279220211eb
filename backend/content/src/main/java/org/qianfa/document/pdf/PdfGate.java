package org.qianfa.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a PDF is what it says of itself: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), judged by veraPDF. */
public class PdfGate {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final int MOST_OF_A_KIND = 100;

    /** What is wrong with it, in veraPDF's words; empty where it keeps both standards. */
    public List<String> breaches(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        // both in one reading of the file
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOURS.getFirst());
                var validator =
                        Foundries.defaultInstance().createValidator(FLAVOURS, MOST_OF_A_KIND, false, true, false)) {
            var results = validator.validateAll(parser);
            if (results.size() != FLAVOURS.size()) return List.of("judged by " + results.size() + " standards only");
            return results.stream().flatMap(PdfGate::breaches).toList();
        } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Stream<String> breaches(ValidationResult result) {
        var standard = result.getPDFAFlavour().getId();
        var breaches = result.getTestAssertions().stream()
                .map(failed -> "%s %s-%d: %s"
                        .formatted(
                                standard,
                                failed.getRuleId().getClause(),
                                failed.getRuleId().getTestNumber(),
                                failed.getMessage()))
                .distinct()
                .toList();
        return breaches.isEmpty() && !result.isCompliant() ? Stream.of(standard + " not kept") : breaches.stream();
    }
}
