package org.qianfa.check.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses the numbers of one kind at one level into lists of parts. */
final class BracketLevelLists {
    private static final Pattern COLON = Pattern.compile("^(?:[^，；：\\d]{0,14}，)?[^，；：\\d]{0,12}：");
    private static final Pattern WITHIN = Pattern.compile("^[^，；：。]{0,24}[中里内]，");
    /** Results are those of all that was worked on, also of what was left from last year. */
    private static final Pattern RESULTS = Pattern.compile("^[^：]*结果[^：]*：");

    private static final Pattern MAINLY = Pattern.compile("主要|例如|比如|譬如|(?<![具])如(?!下|期|实)|重点(?:有|是|为|包括)");
    private static final Pattern AND_MORE = Pattern.compile("^(?:信息|内容|事项|文件)?等");
    private static final Pattern REST =
            Pattern.compile("^[^，；。\\d]{0,10}[，；、](?:其余|其他|其它|剩余|余下|余者)[^，；。\\d]*(?:[，；。]|$)");
    private static final Pattern CARRIED = Pattern.compile("结转|转结|转入|遗留");
    private static final int MOST_LISTS = 6;
    private static final int MOST_WHOLES = 12;
    private static final int AT_START = 2;

    private final BracketLevel level;
    private final List<Part> parts;
    private final List<Part> inherited;
    private final List<Optional<Announcement>> announcements = new ArrayList<>();
    private final List<Breakdown> found = new ArrayList<>();

    /** @param inherited what a list at the beginning of the level may belong to, the likeliest first */
    BracketLevelLists(BracketLevel level, List<Part> parts, List<Part> inherited) {
        this.level = level;
        this.parts = parts;
        this.inherited = inherited;
        for (var i = 0; i < parts.size(); i++) announcements.add(readAnnouncement(i));
    }

    private Optional<Announcement> announcement(int index) {
        return announcements.get(index);
    }

    List<Breakdown> read() {
        for (var i = 0; i < parts.size(); i++) {
            var at = i;
            announcement(i).ifPresent(announcement -> announced(at, announcement));
        }
        for (var i = 2; i < parts.size(); i++)
            if (ListBoundaries.isTotal(parts.get(i)) && announcement(i).isEmpty()) summed(i);
        for (var i = 0; i + 2 < parts.size(); i++) kinds(i);
        return found;
    }

    /** How a list is announced that begins with a part; empty where none does. */
    private Optional<Announcement> readAnnouncement(int index) {
        var gap = parts.get(index).gap();
        var words = Announcement.findIn(gap).map(Announcement.Found::announcement);
        if (isComposed(index)) return Optional.of(Announcement.COMPOSED);
        if (words.isPresent()) return words;
        if (index == 0) {
            if (level.isBracket())
                return level.owner().isPresent() ? Optional.of(Announcement.BRACKET) : Optional.empty();
            return WITHIN.matcher(gap).find() ? Optional.of(Announcement.WITHIN) : Optional.empty();
        }
        if (WITHIN.matcher(gap).find()) return Optional.of(Announcement.WITHIN);
        return COLON.matcher(gap).find() && !RESULTS.matcher(gap).find()
                ? Optional.of(Announcement.COLON)
                : Optional.empty();
    }

    private boolean isComposed(int index) {
        var name = parts.get(index).name();
        if (name.lastIndexOf('由') < 0) return false;
        var rest = level.words(parts.get(index).quantity().end(), level.end());
        var end = rest.indexOf('；');
        return (end < 0 ? rest : rest.substring(0, end)).matches("(?s).*(?:组成|构成).*");
    }

    private void announced(int index, Announcement announcement) {
        var wholes = wholes(index, announcement).stream().limit(MOST_WHOLES).toList();
        if (wholes.isEmpty()) return;
        var list = new ListItems(parts, index, i -> announcement(i).isPresent(), level.isBracket());
        var open = isOpen(parts.get(index).gap(), list.last()) || leavesRest(list.last());
        var closedBy = list.total();
        var same = closedBy.filter(
                total -> total.value().compareTo(wholes.getFirst().value()) == 0);
        var overlaps = announcement == Announcement.DIVIDED || ListBoundaries.isChannel(parts.get(index));
        var otherwise = overlaps ? list.orFirstAlone() : list.otherwise();
        found.add(new Breakdown(
                wholes, list.items(), otherwise, same.isPresent() ? Announcement.SUMMED : announcement, open));
    }

    private static boolean isOpen(String gap, Part last) {
        return MAINLY.matcher(gap).find() || AND_MORE.matcher(last.behind()).find();
    }

    /** "其余为工作动态", with no number. */
    private boolean leavesRest(Part last) {
        return REST.matcher(level.words(last.quantity().end(), level.end())).find();
    }

    private List<Part> wholes(int index, Announcement announcement) {
        var before = new ArrayList<>(parts.subList(0, index).reversed());
        if (announcement == Announcement.COMPOSED && namedByComposition(index).isPresent())
            return List.of(namedByComposition(index).get());
        if (announcement == Announcement.DIVIDED && !before.isEmpty())
            divided(index).ifPresent(whole -> {
                before.remove(whole);
                before.addFirst(whole);
            });
        if (!before.isEmpty()) return before;
        var gap = parts.get(index).gap();
        var opens =
                Announcement.findIn(gap).map(words -> words.start() <= AT_START).orElse(false);
        if (announcement(index).filter(Announcement.WITHIN::equals).isPresent()) return likeNamed(gap);
        return level.isBracket() || opens ? inherited : List.of();
    }

    /** "在主动公开的信息中": what was counted by such a name. */
    private List<Part> likeNamed(String gap) {
        var name = gap.substring(0, gap.indexOf('，'));
        return inherited.stream()
                .filter(part -> NamedParts.shares(part.words(), name))
                .toList();
    }

    /** "线上部分由…组成": the part of that name. */
    private Optional<Part> namedByComposition(int index) {
        var name = parts.get(index).name();
        var subject = name.substring(0, Math.max(0, name.lastIndexOf('由')));
        return parts.subList(0, index).reversed().stream()
                .filter(part -> NamedParts.shares(part.name(), subject))
                .findFirst();
    }

    /** Divided another way is what was divided before. */
    private Optional<Part> divided(int index) {
        return found.stream()
                .filter(list -> list.parts().contains(parts.get(index - 1)))
                .map(Breakdown::whole)
                .findFirst();
    }

    private void summed(int index) {
        var first = 0;
        for (var i = 0; i < index; i++)
            if (announcement(i).isPresent() || (i > 0 && ListBoundaries.isTotal(parts.get(i - 1)))) first = i;
        var own = List.copyOf(parts.subList(first, index));
        if (own.size() < 2 || isToldAlready(own, parts.get(index))) return;
        var otherwise = new ArrayList<List<Part>>();
        for (var i = 1; i <= index - 2; i++) if (mayBegin(i)) otherwise.add(List.copyOf(parts.subList(i, index)));
        for (var list : found.reversed().stream().limit(MOST_LISTS).toList())
            otherwise.add(parts.subList(0, index).stream()
                    .filter(part -> !list.parts().contains(part))
                    .toList());
        found.add(new Breakdown(List.of(parts.get(index)), own, otherwise, Announcement.SUMMED, false));
    }

    private boolean mayBegin(int index) {
        var part = parts.get(index);
        return part.gap().indexOf('；') >= 0
                || announcement(index - 1).isPresent()
                || ListBoundaries.begins(part, parts.get(index - 1));
    }

    private boolean isToldAlready(List<Part> own, Part total) {
        return found.stream()
                .anyMatch(list -> list.parts().getFirst().equals(own.getFirst())
                        && list.whole().value().compareTo(total.value()) == 0);
    }

    /** "收到9件，自然人6件、法人3件": all kinds right behind the whole. */
    private void kinds(int index) {
        for (var size : List.of(3, 2, 4)) {
            if (index + size >= parts.size()) continue;
            var own = List.copyOf(parts.subList(index + 1, index + 1 + size));
            var kinds = KnownDivision.allNamed(own);
            if (kinds.isEmpty() || kinds.get().isOneOf(parts.get(index))) continue;
            var isToldAlready = found.stream()
                    .anyMatch(list -> list.parts().contains(own.getFirst())
                            || list.parts().contains(own.getLast()));
            if (isToldAlready) continue;
            var wholes = new ArrayList<>(parts.subList(Math.max(0, index + 1 - MOST_WHOLES), index + 1)
                    .reversed());
            if (index > 0 && CARRIED.matcher(wholes.getFirst().name()).find())
                wholes.addFirst(wholes.get(1).with(wholes.getFirst()));
            found.add(new Breakdown(wholes, own, List.of(), Announcement.KINDS, false));
        }
    }
}
