package org.qianfa.intake;

import java.util.List;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;

/** Reads a report that somebody pasted or uploaded. */
public final class Intake {
    private final List<FormWords> forms;

    public Intake(Formats formats) {
        this.forms = FormWords.all(formats.all());
    }

    /**
     * @param fileName as the browser gave it
     * @throws Unreadable where it cannot be read
     */
    public Reading read(byte[] file, String fileName, Format format) {
        return read(Documents.of(file, fileName), format);
    }

    /**
     * Reads a file in the form in which it is written, which need not be the form of its year.
     *
     * @throws Unreadable where it cannot be read
     */
    public Reading read(byte[] file, String fileName) {
        return read(Documents.of(file, fileName));
    }

    /**
     * What a file says, line by line, a table's fields with tabs between them: to be shown beside what was read of it.
     *
     * @throws Unreadable where it cannot be read
     */
    public List<String> lines(byte[] file, String fileName) {
        return SourceText.of(Documents.of(file, fileName)).lines().toList();
    }

    /** @throws Unreadable where the text is empty or too long */
    public Reading read(String text, Format format) {
        return read(source(text), format);
    }

    /**
     * Reads a text in the form in which it is written.
     *
     * @throws Unreadable where the text is empty or too long
     */
    public Reading read(String text) {
        return read(source(text));
    }

    Reading read(Source source, Format format) {
        return new OneReading(forms, words(format), lines(source), source.remarks()).read();
    }

    Reading read(Source source) {
        var lines = lines(source);
        return FormOfReport.of(forms, words -> new OneReading(forms, words, lines, source.remarks()));
    }

    private FormWords words(Format format) {
        return forms.stream()
                .filter(words -> words.form().id().equals(format.id()))
                .findFirst()
                .orElseGet(() -> new FormWords(format));
    }

    private static Source source(String text) {
        var blocks = new Blocks();
        blocks.text(text);
        return blocks.source();
    }

    private static List<Piece> lines(Source source) {
        var lines = Piece.all(source);
        if (lines.stream().allMatch(Piece::blank)) throw new Unreadable("intake.empty");
        return lines;
    }
}
