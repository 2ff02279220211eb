package org.qianfa.ui.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qianfa.ui.text.Texts;
import org.springframework.web.util.HtmlUtils;

/** What stands around every public page, in the language asked for. The report itself is always in the language it was written in. */
record PageFrame(Locale locale, ZoneId zone, String root) {
    /** One step of the way to a page; the page itself has no address. */
    record Step(String name, String address) {}

    String words(String key, Object... values) {
        return escape(plain(key, values));
    }

    /** The same for what the frame itself escapes: titles and steps. */
    String plain(String key, Object... values) {
        return Texts.in(locale, key, values);
    }

    String day(Instant time) {
        var pattern = english() ? "d MMMM yyyy" : "yyyy年M月d日";
        return DateTimeFormatter.ofPattern(pattern, locale).format(time.atZone(zone));
    }

    String year(int year) {
        return Integer.toString(year);
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    String address(String below) {
        return escape(root + "/public/" + below + (english() ? "?lang=en" : ""));
    }

    String page(String title, List<Step> way, String main) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s/themes/qianfa/public.css">
                <link rel="icon" href="%s/themes/qianfa/seal.svg">
                </head>
                <body>
                <a class="skip" href="#content">%s</a>
                <header><nav aria-label="%s"><ol class="way">%s</ol></nav>%s</header>
                <main id="content" tabindex="-1">
                %s
                </main>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(
                        english() ? "en" : "zh-CN",
                        escape(title),
                        root,
                        root,
                        words("app.skip"),
                        words("public.way"),
                        way.stream().map(this::step).collect(Collectors.joining()),
                        otherLanguage(),
                        main,
                        words("public.foot"));
    }

    private String step(Step step) {
        return step.address().isEmpty()
                ? "<li aria-current=\"page\">" + escape(step.name()) + "</li>"
                : "<li><a href=\"" + step.address() + "\">" + escape(step.name()) + "</a></li>";
    }

    private String otherLanguage() {
        return english()
                ? "<a class=\"language\" href=\"?\" lang=\"zh-CN\" hreflang=\"zh-CN\">中文</a>"
                : "<a class=\"language\" href=\"?lang=en\" lang=\"en\" hreflang=\"en\">English</a>";
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
