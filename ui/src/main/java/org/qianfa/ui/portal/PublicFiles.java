package org.qianfa.ui.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.qianfa.document.FileKind;
import org.qianfa.publication.edition.NotYetMade;
import org.qianfa.publication.edition.PublishedFile;
import org.qianfa.publication.edition.PublishedFiles;
import org.qianfa.publication.proof.EditionAltered;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Published reports as files, beside their pages. */
@Controller
final class PublicFiles {
    static final String NAME = "report.";
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final PublishedFiles files;

    PublicFiles(PublishedFiles files) {
        this.files = files;
    }

    @GetMapping("/public/{organCode:[0-9A-Za-z-]{1,64}}/{year:[0-9]{4}}/" + NAME + "{kind:pdf|docx|xlsx|json}")
    ResponseEntity<Resource> file(@PathVariable String organCode, @PathVariable int year, @PathVariable String kind) {
        var wanted = FileKind.of(kind).orElseThrow();
        try {
            return files.find(organCode, year, wanted, PATIENCE)
                    .map(file -> answer(file, wanted))
                    .orElseGet(() -> ResponseEntity.notFound()
                            .cacheControl(CacheControl.noStore())
                            .build());
        } catch (EditionAltered altered) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .cacheControl(CacheControl.noStore())
                    .build();
        } catch (NotYetMade soon) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "10")
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }

    private static ResponseEntity<Resource> answer(PublishedFile file, FileKind kind) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(file.tag() + "." + kind.key())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(new ByteArrayResource(file.content()));
    }
}
