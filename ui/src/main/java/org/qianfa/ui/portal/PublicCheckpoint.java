package org.qianfa.ui.portal;

import java.time.Duration;
import org.qianfa.audit.checkpoint.Checkpoint;
import org.qianfa.audit.checkpoint.Checkpoints;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The latest checkpoint of the log, for anybody to keep: whoever rewrites the log later cannot take it back. It names no organ and no line. */
@RestController
class PublicCheckpoint {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final Checkpoints checkpoints;

    PublicCheckpoint(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @GetMapping("/public/checkpoint.json")
    ResponseEntity<Checkpoint> latest() {
        return checkpoints
                .latest()
                .map(latest -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .body(latest))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
