package org.qianfa.ui.portal;

import java.util.List;

/** What stands at this address is not what was published, and is not shown. */
final class AlteredPage {
    private AlteredPage() {}

    static String html(PageFrame frame) {
        var title = frame.plain("public.altered.title");
        var list = frame.plain("public.list.title");
        var main = """
                <section class="card missing"><h1>%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p></section>
                """.formatted(
                        PageFrame.escape(title),
                        frame.words("public.altered"),
                        frame.address(""),
                        frame.words("public.toList"));
        return frame.page(
                title, List.of(new PageFrame.Step(list, frame.address("")), new PageFrame.Step(title, "")), main);
    }
}
