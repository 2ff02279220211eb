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
    private static final String ASIDE = "qianfa.aside";

    private final OpcPackage parcel;
    private final String main;
    private final SourceBuilder blocks;

    public Workbook(OpcPackage parcel, String main, SourceBuilder blocks) {
        this.parcel = parcel;
        this.main = main;
        this.blocks = blocks;
    }

    public void read() {
        var book = parcel.xml(main, blocks).orElseThrow(() -> new Unreadable("intake.broken"));
        var related = parcel.related(main, blocks);
        var texts = new SheetTexts(strings(), parcel.xml("xl/styles.xml", blocks));
        var sheets =
                book.first("sheets").stream().flatMap(all -> all.all("sheet")).toList();
        var aside = aside(book);
        for (var i = 0; i < sheets.size(); i++) {
            if (aside.contains(i)) continue;
            var sheet = sheets.get(i);
            var part = Optional.ofNullable(related.get(sheet.attribute("id").orElse("")))
                    .flatMap(path -> parcel.xml(path, blocks))
                    .filter(xml -> xml.is("worksheet"));
            if (part.isEmpty()) continue;
            var cells = new SheetCells(part.get(), texts);
            if (!sheet.attribute("state").orElse("visible").equals("visible")) {
                if (!cells.isEmpty())
                    blocks.remark("intake.hiddenSheet", sheet.attribute("name").orElse(""));
            } else cells.read(blocks);
        }
    }

    private static Set<Integer> aside(XmlElement book) {
        return book.first("definedNames").stream()
                .flatMap(names -> names.all("definedName"))
                .filter(name -> name.attribute("name").stream().anyMatch(ASIDE::equals))
                .flatMap(name -> name.number("localSheetId").stream())
                .collect(Collectors.toSet());
    }

    private List<String> strings() {
        var strings = new ArrayList<String>();
        parcel.xml("xl/sharedstrings.xml", blocks).stream()
                .flatMap(all -> all.all("si"))
                .forEach(one -> strings.add(text(one)));
        return strings;
    }

    /** A text of one or several runs, without the reading aids. */
    static String text(XmlElement rich) {
        return rich.children().stream()
                .flatMap(child -> switch (child.name()) {
                    case "t" -> Stream.of(child.text().toString());
                    case "r" -> child.all("t").map(run -> run.text().toString());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.joining());
    }
}
