package org.qianfa.ui.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.text.Sentence;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever balances or watches over servers whether this one serves: 200, or 503 with the reasons in Chinese and English. */
@RestController
class ReadinessEndpoint {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final WatchStart watch;

    ReadinessEndpoint(WatchStart watch) {
        this.watch = watch;
    }

    @GetMapping("/ready")
    ResponseEntity<String> ready() {
        var troubles = watch.troubles().orElse(List.of());
        var status = troubles.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(troubles.isEmpty() ? "就绪 ready\n" : lines(troubles));
    }

    /** Answers whoever comes in, whatever else fails. */
    @GetMapping("/ready/door")
    ResponseEntity<String> door() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body("");
    }

    private static String lines(List<Sentence> troubles) {
        return troubles.stream()
                .flatMap(trouble -> Stream.of(trouble.in(Locale.CHINA), trouble.in(Locale.ENGLISH)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
