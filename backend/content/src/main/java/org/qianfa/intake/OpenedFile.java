package org.qianfa.intake;

import java.util.List;
import org.qianfa.form.Format;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceText;

/** A file that was taken apart once: to be read, and to be shown beside what was read of it. */
public final class OpenedFile {
    private final Intake intake;
    private final Source source;

    OpenedFile(Intake intake, Source source) {
        this.intake = intake;
        this.source = source;
    }

    /** What the file says, line by line, a table's fields with tabs between them. */
    public List<String> lines() {
        return SourceText.write(source).lines().toList();
    }

    /**
     * Reads it in the form in which it is written, which need not be the form of its year.
     *
     * @throws Unreadable where there is nothing in it
     */
    public IntakeResult read() {
        return intake.read(source);
    }

    /** @throws Unreadable where there is nothing in it */
    public IntakeResult read(Format format) {
        return intake.read(source, format);
    }
}
