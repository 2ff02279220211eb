package org.qianfa.ui.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.ui.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Each person's calendar at its secret address; any other address is not found. */
@Controller
final class CalendarEndpoint {
    private final CalendarFeeds feeds;
    private final Clock clock;

    CalendarEndpoint(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret:[0-9A-Za-z_-]{43}}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String secret,
            @RequestParam(name = "lang", defaultValue = "zh") String language,
            HttpServletRequest request) {
        Locale locale = language.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
        var base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return feeds.find(secret)
                .map(feed -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .body(new CalendarText(base, locale, clock.instant())
                                .of(feed)
                                .getBytes(StandardCharsets.UTF_8)))
                .orElseGet(CalendarEndpoint::nothing);
    }

    @GetMapping("/calendar/**")
    ResponseEntity<byte[]> other() {
        return nothing();
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
