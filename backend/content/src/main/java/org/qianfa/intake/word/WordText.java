package org.qianfa.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.text.Spaces;

/** The text of paragraphs of a Word document as a reader of the finished document sees it. */
final class WordText {
    private final WordStyles styles;
    private final WordNumbering numbers;
    private final Map<String, XmlElement> addNotes = new HashMap<>();
    private int hidden;
    private int deleted;
    private int inserted;
    private int noteCount;

    WordText(WordStyles styles, WordNumbering numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    void addNotes(String kind, Optional<XmlElement> part) {
        part.stream().flatMap(all -> all.children().stream()).forEach(note -> note.attribute("id")
                .ifPresent(id -> addNotes.put(kind + id, note)));
    }

    /** At which level the paragraph says that it is a heading, from 1; 0 where it says so by neither its style nor itself. */
    int headingLevel(XmlElement paragraph) {
        var properties = paragraph.firstChild("pPr");
        return properties
                .flatMap(own -> own.firstChild("outlineLvl"))
                .flatMap(level -> level.wholeNumber("val"))
                .map(level -> level < 9 ? level + 1 : 0)
                .orElseGet(() -> styles.headingLevel(named(properties, "pStyle")));
    }

    /** The paragraph's lines: its number and text, what its text boxes say, its notes. */
    List<String> lines(XmlElement paragraph) {
        var properties = paragraph.firstChild("pPr");
        var style = named(properties, "pStyle");
        if (styles.isContents(style)) return List.of();
        var one = new ParagraphText(styles.hides(style));
        one.inside(paragraph);
        var text = one.text.toString();
        if (text.isBlank() && one.following.isEmpty()) return List.of();
        var all = new ArrayList<String>();
        if (!text.isBlank())
            (numbers.nextNumber(properties) + Spaces.strip(text)).lines().forEach(all::add);
        for (var box : one.following) paragraphs(box).forEach(inner -> all.addAll(lines(inner)));
        return all;
    }

    /** The paragraphs in a box, those of its tables too; what is in a box of its own in one of them follows that one. */
    private static Stream<XmlElement> paragraphs(XmlElement box) {
        return box.children().stream().flatMap(inner -> inner.isNamed("p") ? Stream.of(inner) : paragraphs(inner));
    }

    void addRemarks(SourceBuilder source) {
        if (hidden > 0) source.addRemark("intake.hiddenText", hidden);
        if (deleted > 0) source.addRemark("intake.deletedChanges", deleted);
        if (inserted > 0) source.addRemark("intake.insertedChanges", inserted);
        if (noteCount > 0) source.addRemark("intake.footnotes", noteCount);
    }

    private static String named(Optional<XmlElement> properties, String name) {
        return properties
                .flatMap(all -> all.firstChild(name))
                .flatMap(style -> style.attribute("val"))
                .orElse("");
    }

    /** The work on one paragraph. */
    private final class ParagraphText {
        private final boolean hiddenByStyle;
        private final StringBuilder text = new StringBuilder();
        /** Text boxes and notes, which follow the paragraph. */
        private final List<XmlElement> following = new ArrayList<>();

        ParagraphText(boolean hiddenByStyle) {
            this.hiddenByStyle = hiddenByStyle;
        }

        void inside(XmlElement element) {
            for (var child : element.children())
                switch (child.name()) {
                    case "pPr", "sdtPr", "sdtEndPr", "rt", "instrText", "delText", "smartTagPr", "customXmlPr" -> {}
                    case "del", "moveFrom" -> deleted++;
                    case "ins", "moveTo" -> {
                        inserted++;
                        inside(child);
                    }
                    case "r" -> run(child);
                    case "AlternateContent" ->
                        child.children().stream().findFirst().ifPresent(this::inside);
                    default -> inside(child);
                }
        }

        private void run(XmlElement run) {
            var properties = run.firstChild("rPr");
            var vanishes = properties
                    .filter(all -> all.firstChild("vanish").isPresent())
                    .map(all -> all.isSwitchedOn("vanish"))
                    .orElse(hiddenByStyle || styles.hides(named(properties, "rStyle")));
            if (vanishes && run.firstChild("t").isPresent()) hidden++;
            if (!vanishes) run.children().forEach(this::partOfRun);
        }

        private void partOfRun(XmlElement piece) {
            switch (piece.name()) {
                case "t" -> text.append(piece.text());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference", "endnoteReference" -> note(piece);
                case "drawing", "pict", "object" ->
                    piece.descendants()
                            .filter(box -> box.isNamed("txbxContent"))
                            .findFirst()
                            .ifPresent(following::add);
                case "AlternateContent" ->
                    piece.children().stream().findFirst().ifPresent(choice -> choice.children()
                            .forEach(this::partOfRun));
                case "ruby" -> piece.firstChild("rubyBase").ifPresent(this::inside);
                default -> {}
            }
        }

        private void note(XmlElement reference) {
            var kind = reference.name().replace("Reference", "");
            reference.attribute("id").map(id -> addNotes.remove(kind + id)).ifPresent(note -> {
                noteCount++;
                following.add(note);
            });
        }
    }
}
