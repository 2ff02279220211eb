package org.qianfa.ui.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.qianfa.publication.Publications;
import org.qianfa.publication.proof.EditionAltered;
import org.qianfa.ui.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may read, at addresses that stay. */
@Controller
final class PublicPages {
    private static final int MOST = 2000;
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private final Publications publications;
    private final Clock clock;

    PublicPages(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping("/public/")
    ResponseEntity<String> list(
            @RequestParam(name = "lang", defaultValue = "zh") String language, HttpServletRequest request) {
        return page(HttpStatus.OK, PublishedListPage.html(publications.published(MOST), frame(language, request)));
    }

    @GetMapping("/public/{organCode:[0-9A-Za-z-]{1,64}}/{year:[0-9]{4}}/")
    ResponseEntity<String> report(
            @PathVariable String organCode,
            @PathVariable int year,
            @RequestParam(name = "lang", defaultValue = "zh") String language,
            HttpServletRequest request) {
        try {
            return publications
                    .find(organCode, year)
                    .map(report -> page(HttpStatus.OK, PublishedReportPage.html(report, frame(language, request))))
                    .orElseGet(() -> missing(language, request));
        } catch (EditionAltered altered) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, MissingPage.withheld(frame(language, request)));
        }
    }

    @GetMapping({"/public", "/public/{organCode:[0-9A-Za-z-]{1,64}}/{year:[0-9]{4}}"})
    ResponseEntity<String> withoutSlash(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", request.getRequestURI() + "/")
                .build();
    }

    @GetMapping("/public/**")
    ResponseEntity<String> missing(
            @RequestParam(name = "lang", defaultValue = "zh") String language, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, MissingPage.html(frame(language, request)));
    }

    private PageFrame frame(String language, HttpServletRequest request) {
        Locale locale = language.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
        return new PageFrame(locale, clock.getZone(), request.getContextPath());
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(
                        status == HttpStatus.OK
                                ? CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic()
                                : CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(html);
    }
}
