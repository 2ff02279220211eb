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
    private final Map<String, XmlElement> notes = new HashMap<>();
    private int hidden;
    private int deleted;
    private int inserted;
    private int noted;

    WordText(WordStyles styles, WordNumbering numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    void notes(String kind, Optional<XmlElement> part) {
        part.stream().flatMap(all -> all.children().stream()).forEach(note -> note.attribute("id")
                .ifPresent(id -> notes.put(kind + id, note)));
    }

    /** The paragraph's lines: its number and text, what its text boxes say, its notes. */
    List<String> lines(XmlElement paragraph) {
        var properties = paragraph.first("pPr");
        var style = named(properties, "pStyle");
        if (styles.isContents(style)) return List.of();
        var one = new OneParagraph(styles.hides(style));
        one.inside(paragraph);
        var text = one.text.toString();
        if (text.isBlank() && one.behind.isEmpty()) return List.of();
        var all = new ArrayList<String>();
        if (!text.isBlank())
            (numbers.next(properties) + Spaces.strip(text)).lines().forEach(all::add);
        for (var box : one.behind) paragraphs(box).forEach(inner -> all.addAll(lines(inner)));
        return all;
    }

    /** The paragraphs in a box, those of its tables too; what is in a box of its own in one of them follows that one. */
    private static Stream<XmlElement> paragraphs(XmlElement box) {
        return box.children().stream().flatMap(inner -> inner.is("p") ? Stream.of(inner) : paragraphs(inner));
    }

    void remarks(SourceBuilder blocks) {
        if (hidden > 0) blocks.remark("intake.hiddenText", hidden);
        if (deleted > 0) blocks.remark("intake.deletedChanges", deleted);
        if (inserted > 0) blocks.remark("intake.insertedChanges", inserted);
        if (noted > 0) blocks.remark("intake.footnotes", noted);
    }

    private static String named(Optional<XmlElement> properties, String name) {
        return properties
                .flatMap(all -> all.first(name))
                .flatMap(style -> style.attribute("val"))
                .orElse("");
    }

    /** The work on one paragraph. */
    private final class OneParagraph {
        private final boolean hiddenByStyle;
        private final StringBuilder text = new StringBuilder();
        /** Text boxes and notes, which follow the paragraph. */
        private final List<XmlElement> behind = new ArrayList<>();

        OneParagraph(boolean hiddenByStyle) {
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
            var properties = run.first("rPr");
            var vanishes = properties
                    .filter(all -> all.first("vanish").isPresent())
                    .map(all -> all.on("vanish"))
                    .orElse(hiddenByStyle || styles.hides(named(properties, "rStyle")));
            if (vanishes && run.first("t").isPresent()) hidden++;
            if (!vanishes) run.children().forEach(this::piece);
        }

        private void piece(XmlElement piece) {
            switch (piece.name()) {
                case "t" -> text.append(piece.text());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference", "endnoteReference" -> note(piece);
                case "drawing", "pict", "object" ->
                    piece.below()
                            .filter(box -> box.is("txbxContent"))
                            .findFirst()
                            .ifPresent(behind::add);
                case "AlternateContent" ->
                    piece.children().stream().findFirst().ifPresent(choice -> choice.children()
                            .forEach(this::piece));
                case "ruby" -> piece.first("rubyBase").ifPresent(this::inside);
                default -> {}
            }
        }

        private void note(XmlElement reference) {
            var kind = reference.name().replace("Reference", "");
            reference.attribute("id").map(id -> notes.remove(kind + id)).ifPresent(note -> {
                noted++;
                behind.add(note);
            });
        }
    }
}
