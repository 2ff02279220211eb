package org.qianfa.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.OpcPackage;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.SourceBuilder;

/** An Excel workbook (.xlsx): every sheet that can be seen, cells as they show. */
public final class Workbook {
    /** The product's own workbooks give this name to the sheets that are no part of the report (docs/exports.md). */
    private static final String SKIPPED_NAME = "qianfa.aside";

    private final OpcPackage office;
    private final String main;
    private final SourceBuilder source;

    public Workbook(OpcPackage office, String main, SourceBuilder source) {
        this.office = office;
        this.main = main;
        this.source = source;
    }

    public void read() {
        var book = office.xmlPart(main, source).orElseThrow(() -> new Unreadable("intake.broken"));
        var related = office.relatedParts(main, source);
        var texts = new SheetTexts(strings(), office.xmlPart("xl/styles.xml", source));
        var sheets = book.firstChild("sheets").stream()
                .flatMap(all -> all.childrenNamed("sheet"))
                .toList();
        var aside = sheetsToSkip(book);
        for (var i = 0; i < sheets.size(); i++) {
            if (aside.contains(i)) continue;
            var sheet = sheets.get(i);
            var part = Optional.ofNullable(related.get(sheet.attribute("id").orElse("")))
                    .flatMap(path -> office.xmlPart(path, source))
                    .filter(xml -> xml.isNamed("worksheet"));
            if (part.isEmpty()) continue;
            var cells = new SheetCells(part.get(), texts);
            if (!sheet.attribute("state").orElse("visible").equals("visible")) {
                if (!cells.isEmpty())
                    source.addRemark(
                            "intake.hiddenSheet", sheet.attribute("name").orElse(""));
            } else cells.writeTo(source);
        }
    }

    private static Set<Integer> sheetsToSkip(XmlElement book) {
        return book.firstChild("definedNames").stream()
                .flatMap(names -> names.childrenNamed("definedName"))
                .filter(name -> name.attribute("name").stream().anyMatch(SKIPPED_NAME::equals))
                .flatMap(name -> name.wholeNumber("localSheetId").stream())
                .collect(Collectors.toSet());
    }

    private List<String> strings() {
        var strings = new ArrayList<String>();
        office.xmlPart("xl/sharedstrings.xml", source).stream()
                .flatMap(all -> all.childrenNamed("si"))
                .forEach(one -> strings.add(richText(one)));
        return strings;
    }

    /** A text of one or several runs, without the reading aids. */
    static String richText(XmlElement rich) {
        return rich.children().stream()
                .flatMap(child -> switch (child.name()) {
                    case "t" -> Stream.of(child.text().toString());
                    case "r" -> child.childrenNamed("t").map(run -> run.text().toString());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.joining());
    }
}
