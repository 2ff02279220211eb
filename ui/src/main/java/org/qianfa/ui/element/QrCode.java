package org.qianfa.ui.element;

import com.vaadin.flow.component.Svg;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A square picture of a text for a phone's camera: dark on white in every theme, with the quiet zone of four modules (ISO/IEC 18004, 6.3.8). */
public final class QrCode extends Svg {
    private static final int QUIET = 4;

    /** @param label what a screen reader says instead */
    public QrCode(String text, String label) {
        super(svg(io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM)));
        addClassName("qr-code");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    private static String svg(io.nayuki.qrcodegen.QrCode code) {
        var side = code.size + 2 * QUIET;
        var dark = IntStream.range(0, code.size * code.size)
                .filter(at -> code.getModule(at % code.size, at / code.size))
                .mapToObj(at -> "M%d %dh1v1h-1z".formatted(at % code.size + QUIET, at / code.size + QUIET))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>
                """.formatted(side, dark).strip();
    }
}
