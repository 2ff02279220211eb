package org.qianfa.intake;

import java.nio.file.Path;
import java.util.List;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.source.SourceLines;
import org.qianfa.intake.vocabulary.FormVocabulary;

/** Reads a report that somebody pasted or uploaded. */
public final class Intake {
    private final List<FormVocabulary> forms;
    private final FileOpening opening;

    /** @param opening where files are taken apart */
    public Intake(Formats formats, FileOpening opening) {
        this.forms = FormVocabulary.ofForms(formats.all());
        this.opening = opening;
    }

    /** Takes files apart in this process. */
    public Intake(Formats formats) {
        this(formats, new OpeningHere());
    }

    /**
     * Takes a file apart, whatever it is.
     *
     * @param fileName as the browser gave it
     * @throws Unreadable where it cannot be read
     */
    public OpenedFile open(byte[] file, String fileName) {
        return new OpenedFile(this, opening.open(file, fileName));
    }

    /**
     * The same of a file on disk.
     *
     * @throws Unreadable where it cannot be read
     */
    public OpenedFile open(Path file, String fileName) {
        return new OpenedFile(this, opening.open(file, fileName));
    }

    /**
     * Reads a file in the form in which it is written.
     *
     * @throws Unreadable where it cannot be read
     */
    public IntakeResult read(byte[] file, String fileName) {
        return open(file, fileName).read();
    }

    /** @throws Unreadable where the text is empty or too long */
    public IntakeResult read(String text, Format format) {
        return read(source(text), format);
    }

    /**
     * Reads a text in the form in which it is written.
     *
     * @throws Unreadable where the text is empty or too long
     */
    public IntakeResult read(String text) {
        return read(source(text));
    }

    public IntakeResult read(Source source, Format format) {
        return new ReportReader(forms, words(format), lines(source), source.remarks()).read();
    }

    public IntakeResult read(Source source) {
        var lines = lines(source);
        return FormRecognition.bestFit(
                forms, vocabulary -> new ReportReader(forms, vocabulary, lines, source.remarks()));
    }

    private FormVocabulary words(Format format) {
        return forms.stream()
                .filter(vocabulary -> vocabulary.form().id().equals(format.id()))
                .findFirst()
                .orElseGet(() -> new FormVocabulary(format));
    }

    private static Source source(String text) {
        var source = new SourceBuilder();
        source.addText(text);
        return source.source();
    }

    private static List<SourceLine> lines(Source source) {
        var lines = SourceLines.split(source);
        if (lines.stream().allMatch(SourceLine::isBlank)) throw new Unreadable("intake.empty");
        return lines;
    }
}
