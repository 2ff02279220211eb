package org.qianfa.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.qianfa.check.Gate;
import org.qianfa.form.Formats;
import org.qianfa.inspection.result.ResultForm;
import org.qianfa.intake.Intake;

/** What comes out for files that are made up in a test. */
public final class InspectionResults {
    public static final Formats FORMATS = new Formats();
    public static final Inspector INSPECTOR = new Inspector(new Intake(FORMATS), new Gate());

    private InspectionResults() {}

    public static Inspected inspected(String text, String name, Circumstances circumstances) {
        return INSPECTOR.inspect(text.getBytes(StandardCharsets.UTF_8), name, circumstances);
    }

    public static Inspected inspected(String text, String name) {
        return inspected(text, name, Circumstances.UNKNOWN);
    }

    public static Inspected.Judged judged(String text, String name) {
        return (Inspected.Judged) inspected(text, name);
    }

    public static String written(ResultForm form, Locale language, Inspected... results) {
        var out = new ByteArrayOutputStream();
        try (var writer = form.to(out, language)) {
            List.of(results).forEach(writer::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
