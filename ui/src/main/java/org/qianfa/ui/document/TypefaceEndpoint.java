package org.qianfa.ui.document;

import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The faces that the pages of a report are set in, for browsers on machines that have none of the official ones. */
@RestController
class TypefaceEndpoint {
    private static final Set<String> FACES =
            Set.of("FandolFang.ttf", "NotoSansSC.ttf", "QianfaKai.ttf", "QianfaKai-Rare.ttf", "NotoSerifSC-Bold.ttf");
    private static final MediaType FONT = MediaType.parseMediaType("font/ttf");

    @GetMapping("/faces/{name}")
    ResponseEntity<Resource> face(@PathVariable String name) {
        if (!FACES.contains(name)) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(FONT)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
                .body(new ClassPathResource("fonts/" + name));
    }
}
