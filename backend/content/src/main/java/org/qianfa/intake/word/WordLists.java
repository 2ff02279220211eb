package org.qianfa.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qianfa.intake.file.XmlElement;

/** The numbered lists that a Word document defines: how each level begins and looks, in the list itself or in what it is made after. */
final class WordLists {
    private final WordStyles styles;
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> abstractLists = new HashMap<>();

    WordLists(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        part.stream().flatMap(all -> all.children().stream()).forEach(one -> {
            if (one.isNamed("num")) one.attribute("numId").ifPresent(id -> lists.put(id, one));
            if (one.isNamed("abstractNum")) one.attribute("abstractNumId").ifPresent(id -> abstractLists.put(id, one));
        });
    }

    /** The id of the list that a paragraph or a style is numbered in. */
    static Optional<String> listOf(XmlElement numbering) {
        return numbering.firstChild("numId").flatMap(id -> id.attribute("val"));
    }

    static Optional<Integer> levelOf(XmlElement numbering) {
        return numbering.firstChild("ilvl").flatMap(level -> level.wholeNumber("val"));
    }

    /** What a list is made after, by its id. */
    Optional<XmlElement> abstractList(String list) {
        return Optional.ofNullable(lists.get(list)).flatMap(this::madeAfter).map(this::linked);
    }

    private Optional<XmlElement> madeAfter(XmlElement list) {
        return list.firstChild("abstractNumId")
                .flatMap(id -> id.attribute("val"))
                .map(abstractLists::get);
    }

    /** A list may be made after a style, whose own list says how it looks. */
    private XmlElement linked(XmlElement abstractList) {
        return abstractList
                .firstChild("numStyleLink")
                .flatMap(link -> link.attribute("val"))
                .flatMap(styles::numbering)
                .flatMap(WordLists::listOf)
                .map(lists::get)
                .flatMap(this::madeAfter)
                .orElse(abstractList);
    }

    Optional<Integer> levelOfStyle(String list, String style) {
        return abstractList(list).stream()
                .flatMap(abstractList -> abstractList.childrenNamed("lvl"))
                .filter(level -> level.firstChild("pStyle")
                        .flatMap(name -> name.attribute("val"))
                        .filter(style::equals)
                        .isPresent())
                .findFirst()
                .flatMap(level -> level.wholeNumber("ilvl"));
    }

    Optional<XmlElement> level(String list, int level) {
        return override(list, level).flatMap(one -> one.firstChild("lvl")).or(() -> abstractList(list)
                .flatMap(one -> child(one, "lvl", level)));
    }

    /** How the numbers of a level are written, as Word names it. */
    String format(String list, int level) {
        return level(list, level)
                .flatMap(one -> one.firstChild("numFmt"))
                .flatMap(one -> one.attribute("val"))
                .orElse("decimal");
    }

    int start(String list, int level) {
        return restart(list, level)
                .or(() -> level(list, level).flatMap(one -> one.firstChild("start")))
                .flatMap(one -> one.wholeNumber("val"))
                .orElse(1);
    }

    /** Where the list says itself that a level begins anew. */
    Optional<XmlElement> restart(String list, int level) {
        return override(list, level).flatMap(one -> one.firstChild("startOverride"));
    }

    private Optional<XmlElement> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(one -> child(one, "lvlOverride", level));
    }

    private static Optional<XmlElement> child(XmlElement parent, String name, int level) {
        return parent.childrenNamed(name)
                .filter(one ->
                        one.wholeNumber("ilvl").filter(found -> found == level).isPresent())
                .findFirst();
    }
}
