package org.qianfa.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF is what it says of itself: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), judged by veraPDF. */
@Component
public final class PdfGate {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    /** What is wrong with it, in veraPDF's words; empty where it keeps both standards. */
    public List<String> breaches(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        return FLAVOURS.stream().flatMap(flavour -> breaches(pdf, flavour)).toList();
    }

    private static Stream<String> breaches(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> "%s %s-%d: %s"
                            .formatted(
                                    flavour.getId(),
                                    failed.getRuleId().getClause(),
                                    failed.getRuleId().getTestNumber(),
                                    failed.getMessage()))
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException unreadable) {
            return Stream.of(flavour.getId() + ": " + unreadable.getMessage());
        }
    }
}
