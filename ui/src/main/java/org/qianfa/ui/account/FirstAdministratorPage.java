package org.qianfa.ui.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.Role;
import org.qianfa.organ.account.FirstAdministrators;
import org.qianfa.text.Refused;
import org.qianfa.ui.account.OneTimeLinkPage.Field;
import org.qianfa.ui.account.OneTimeLinkPage.Option;
import org.qianfa.ui.text.Texts;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a link leads that the server has printed for one of the three administrators. */
@RestController
@RequestMapping(path = "/first-administrator", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class FirstAdministratorPage {
    private final FirstAdministrators administrators;

    FirstAdministratorPage(FirstAdministrators administrators) {
        this.administrators = administrators;
    }

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String token,
            @CookieValue(name = "qianfa-language", defaultValue = "zh") String language,
            CsrfToken csrf) {
        if (administrators.invited(token).isEmpty()) return OneTimeLinkPage.spent(language(language));
        return page(token, language(language), Entry.EMPTY, Optional.empty()).html(token, csrf);
    }

    @PostMapping
    String appoint(
            @RequestParam String token,
            @ModelAttribute Entry entry,
            @CookieValue(name = "qianfa-language", defaultValue = "zh") String language,
            CsrfToken csrf) {
        try {
            administrators.appoint(token, entry.root(), entry.account(), entry.name(), entry.password());
            return OneTimeLinkPage.done(language(language));
        } catch (Refused refused) {
            return page(token, language(language), entry, Optional.of(refused)).html(token, csrf);
        }
    }

    static Locale language(String chosen) {
        return chosen.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
    }

    private OneTimeLinkPage page(String token, Locale language, Entry entry, Optional<Refused> refused) {
        var role = administrators.invited(token);
        var fields = new ArrayList<Field>();
        if (administrators.isWithoutOrgan()) fields.addAll(organ(language, entry));
        fields.add(new Field("account", "text", entry.account()));
        fields.add(new Field("name", "text", entry.name()));
        fields.add(new Field("password", "password", ""));
        return new OneTimeLinkPage(
                language, "door.administrator" + role.map(Role::name).orElse(""), refused, List.copyOf(fields));
    }

    private static List<Field> organ(Locale language, Entry entry) {
        var kinds = Arrays.stream(OrganKind.values())
                .map(kind -> new Option(kind.key(), kind.sentence().in(language)))
                .toList();
        return List.of(
                new Field("organName", "text", entry.organName()),
                new Field("organCode", "text", entry.organCode()),
                new Field("organKind", "choice", entry.organKind(), kinds));
    }

    /** What was typed; an organ only where there is none yet. */
    record Entry(String organName, String organCode, String organKind, String account, String name, String password) {
        static final Entry EMPTY = new Entry("", "", OrganKind.COUNTY.key(), "", "", "");

        Entry {
            organName = Objects.requireNonNullElse(organName, "");
            organCode = Objects.requireNonNullElse(organCode, "");
            organKind = Objects.requireNonNullElse(organKind, OrganKind.COUNTY.key());
        }

        NewOrgan root() {
            return new NewOrgan(organCode, organName, OrganKind.ofKey(organKind));
        }
    }
}
