package org.qianfa.ui.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.qianfa.ui.text.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where nothing else answers: a sentence in two languages and the status that fits, never a trace, never the sign-in. */
@RestController
class ErrorPage implements ErrorController {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable failure && DatabaseAway.is(failure))
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "fault.away");
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var told = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        if (told == null || told.is2xxSuccessful()) told = HttpStatus.NOT_FOUND;
        return answer(told, told.is5xxServerError() ? "fault.any" : "fault.notFound.sentence");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String key) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(Texts.in(Texts.CHINESE, key) + "\n" + Texts.in(Texts.ENGLISH, key) + "\n");
    }
}
