package org.qianfa.ui.portal;

import java.util.List;

/** Nothing is published at this address. */
final class MissingPage {
    private MissingPage() {}

    static String html(PageFrame frame) {
        var title = frame.plain("fault.notFound.title");
        var list = frame.plain("public.list.title");
        var main = """
                <section class="card missing"><h1>%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p></section>
                """.formatted(
                        PageFrame.escape(title),
                        frame.words("public.missing"),
                        frame.address(""),
                        frame.words("public.toList"));
        return frame.page(
                title, List.of(new PageFrame.Step(list, frame.address("")), new PageFrame.Step(title, "")), main);
    }
}
