package org.qianfa.ui.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.text.Refused;
import org.qianfa.ui.text.Texts;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** A plain page for people who cannot sign in yet: a heading, what is wrong, and one form. */
record OneTimeLinkPage(Locale language, String headingKey, Optional<Refused> refused, List<Field> fields) {
    /** A labelled input, or a choice where there are options. */
    record Field(String name, String kind, String value, List<Option> options, boolean required) {
        Field(String name, String kind, String value, List<Option> options) {
            this(name, kind, value, options, true);
        }

        Field(String name, String kind, String value) {
            this(name, kind, value, List.of());
        }

        static Field optional(String name, String value) {
            return new Field(name, "text", value, List.of(), false);
        }
    }

    /** One thing to choose. */
    record Option(String value, String label) {}

    String html(String token, CsrfToken csrf) {
        return page("""
                <p class="sub">%s</p>
                %s
                <form method="post" action="?">
                %s
                <input type="hidden" name="token" value="%s">
                <input type="hidden" name="%s" value="%s">
                <button type="submit">%s</button>
                </form>
                """.formatted(
                        words(headingKey + ".sub"),
                        refusal(),
                        fields.stream().map(this::label).collect(Collectors.joining("\n")),
                        HtmlUtils.htmlEscape(token),
                        csrf.getParameterName(),
                        csrf.getToken(),
                        words("door.submit")));
    }

    /** All went well; the way to the sign-in. */
    static String done(Locale language) {
        var page = new OneTimeLinkPage(language, "door.done", Optional.empty(), List.of());
        return page.page("""
                <p class="sub">%s</p>
                <p><a href="/login">%s</a></p>
                """.formatted(page.words("door.done.text"), page.words("door.done.link")));
    }

    /** A link that opens nothing any more. */
    static String spent(Locale language) {
        var page = new OneTimeLinkPage(language, "door.administrator", Optional.empty(), List.of());
        return page.page("""
                <p class="sub">%s</p>
                <p><a href="/login">%s</a></p>
                """.formatted(page.words("door.administrator.sub"), page.words("door.done.link")));
    }

    private String page(String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/themes/qianfa/seal.svg">
                <link rel="stylesheet" href="/themes/qianfa/qianfa.css">
                </head>
                <body><main class="alone"><div class="card">
                <div class="brand"><span class="seal-mark" aria-hidden="true" lang="zh-CN">签</span><span>%s</span></div>
                <h1>%s</h1>
                %s
                </div></main></body>
                </html>
                """.formatted(
                        language.equals(Texts.ENGLISH) ? "en" : "zh-CN",
                        words(headingKey),
                        words("app.name"),
                        words(headingKey),
                        body);
    }

    private String refusal() {
        return refused.map(refused -> refused.in(language)
                        .lines()
                        .map(sentence -> "<p>" + HtmlUtils.htmlEscape(sentence) + "</p>")
                        .collect(Collectors.joining("", "<div class=\"notice bad\" role=\"alert\">", "</div>")))
                .orElse("");
    }

    private String label(Field field) {
        return "<label>%s%s</label>"
                .formatted(words("door." + field.name()), field.options().isEmpty() ? input(field) : choice(field));
    }

    private static String input(Field field) {
        return "<input name=\"%s\" type=\"%s\" value=\"%s\" maxlength=\"200\"%s autocomplete=\"%s\">"
                .formatted(
                        field.name(),
                        field.kind(),
                        HtmlUtils.htmlEscape(field.value()),
                        field.required() ? " required" : "",
                        field.kind().equals("password") ? "new-password" : "off");
    }

    private static String choice(Field field) {
        return field.options().stream()
                .map(option -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                option.value(),
                                option.value().equals(field.value()) ? " selected" : "",
                                HtmlUtils.htmlEscape(option.label())))
                .collect(Collectors.joining("", "<select name=\"%s\">".formatted(field.name()), "</select>"));
    }

    private String words(String key) {
        return HtmlUtils.htmlEscape(Texts.in(language, key));
    }
}
