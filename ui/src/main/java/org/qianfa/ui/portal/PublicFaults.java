package org.qianfa.ui.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.qianfa.ui.fault.DatabaseAway;
import org.qianfa.ui.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the public reads while the database is away: 503 and a page that says so, so that no search engine keeps it and no reader is led to the sign-in. */
@RestControllerAdvice(assignableTypes = {PublicPages.class, PublicFiles.class})
class PublicFaults {
    private static final String SECONDS = "30";

    /** @throws RuntimeException the same one, where the database is there */
    @ExceptionHandler
    ResponseEntity<String> answer(RuntimeException failure, HttpServletRequest request) {
        if (!DatabaseAway.is(failure)) throw failure;
        var language = "en".equals(request.getParameter("lang")) ? Texts.ENGLISH : Texts.CHINESE;
        var frame = new PageFrame(language, ZoneId.systemDefault(), request.getContextPath());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .header("Content-Security-Policy", PublicPages.POLICY)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(MissingPage.away(frame));
    }
}
