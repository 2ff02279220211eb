package org.qianfa.ui.portal;

import java.util.List;

/** Nothing is published at this address, or nothing that may be shown. */
final class MissingPage {
    private MissingPage() {}

    static String html(PageFrame frame) {
        return html("fault.notFound.title", "public.missing", frame);
    }

    /** What stands there is not what was published. */
    static String withheld(PageFrame frame) {
        return html("public.altered.title", "public.altered", frame);
    }

    /** Nothing can be read now. */
    static String away(PageFrame frame) {
        return html("public.away.title", "public.away", frame);
    }

    private static String html(String titleKey, String wordsKey, PageFrame frame) {
        var title = frame.plain(titleKey);
        var list = frame.plain("public.list.title");
        var main = """
                <section class="card missing"><h1>%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p></section>
                """.formatted(
                PageFrame.escape(title), frame.words(wordsKey), frame.address(""), frame.words("public.toList"));
        return frame.page(
                title, List.of(new PageFrame.Step(list, frame.address("")), new PageFrame.Step(title, "")), main);
    }
}
