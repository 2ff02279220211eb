package org.qianfa.ui.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.organ.account.Passwords;
import org.qianfa.text.Refused;
import org.qianfa.ui.account.OneTimeLinkPage.Field;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the one-time link leads that one administrator has given to somebody, with a code of another one. */
@RestController
@RequestMapping(path = "/choose-password", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class ChoosePasswordPage {
    private final Passwords passwords;

    ChoosePasswordPage(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String token,
            @CookieValue(name = "qianfa-language", defaultValue = "zh") String language,
            CsrfToken csrf) {
        return page(FirstAdministratorPage.language(language), "", Optional.empty())
                .html(token, csrf);
    }

    @PostMapping
    String choose(
            @RequestParam String token,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String password,
            @CookieValue(name = "qianfa-language", defaultValue = "zh") String language,
            CsrfToken csrf) {
        var chosen = FirstAdministratorPage.language(language);
        try {
            passwords.choose(token, code, password);
            return OneTimeLinkPage.done(chosen);
        } catch (Refused refused) {
            return page(chosen, code, Optional.of(refused)).html(token, csrf);
        }
    }

    private static OneTimeLinkPage page(Locale language, String code, Optional<Refused> refused) {
        return new OneTimeLinkPage(
                language,
                "door.choosePassword",
                refused,
                List.of(Field.optional("code", code), new Field("password", "password", "")));
    }
}
