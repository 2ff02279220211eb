package org.qianfa.check.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The items of one list: from the one that is announced to where another thought begins. A list inside an item is passed over, up to the
 * semicolon behind which the outer one goes on.
 */
final class ListItems {
    private static final int MOST = 60;
    private static final int FEW = 10;

    private final List<Part> parts;
    private final boolean closed;
    private final IntPredicate announced;
    private final List<Part> items = new ArrayList<>();
    private final List<List<Part>> otherwise = new ArrayList<>();
    private Optional<Part> total = Optional.empty();
    private boolean semicolons;

    /**
     * @param parts all at the level
     * @param first index of the first item
     * @param announced whether another list begins with the part
     * @param closed stands in brackets, with nothing else
     */
    ListItems(List<Part> parts, int first, IntPredicate announced, boolean closed) {
        this.closed = closed;
        this.parts = parts;
        this.announced = announced;
        items.add(parts.get(first));
        read(first + 1);
    }

    private void read(int from) {
        var i = from;
        while (i < parts.size() && items.size() < MOST) {
            var part = parts.get(i);
            if (ListBoundaries.isTotal(part)) {
                total = Optional.of(part);
                return;
            }
            if (announced.test(i)) {
                goesOnAnywhere(i + 1);
                i = behindSemicolon(i + 1);
                semicolons = true;
                continue;
            }
            if (ends(part)) {
                mayGoOn(i);
                return;
            }
            mayEndHere(part);
            items.add(part);
            i++;
        }
    }

    private boolean ends(Part part) {
        var behind = part.gap().indexOf('；') >= 0;
        if (behind && items.size() == 1) semicolons = true;
        return (behind && !semicolons)
                || !part.quantity().unit().equals(items.getFirst().quantity().unit())
                || (!closed && ListBoundaries.begins(part, items.getFirst()));
    }

    /** Behind marks that are heavier than those before, the list may be over. */
    private void mayEndHere(Part part) {
        if (items.size() > 1
                && part.gap().matches("(?s).*[，；].*")
                && !items.getLast().gap().matches("(?s).*[，；].*")) otherwise.add(List.copyOf(items));
    }

    private void mayGoOn(int from) {
        var more = new ArrayList<>(items);
        for (var part : parts.subList(from, Math.min(parts.size(), from + FEW))) {
            more.add(part);
            otherwise.add(List.copyOf(more));
        }
    }

    private void goesOnAnywhere(int from) {
        for (var i = from; i < Math.min(parts.size(), from + FEW); i++) {
            var more = new ArrayList<>(items);
            more.addAll(parts.subList(i, parts.size()));
            otherwise.add(more);
        }
        otherwise.add(List.copyOf(items));
    }

    private int behindSemicolon(int from) {
        for (var i = from; i < parts.size(); i++) if (parts.get(i).gap().indexOf('；') >= 0) return i;
        return parts.size();
    }

    List<Part> items() {
        return List.copyOf(items);
    }

    Part last() {
        return items.getLast();
    }

    List<List<Part>> otherwise() {
        return List.copyOf(otherwise);
    }

    /** By its nature (主动公开, 依申请公开, 不予公开) more than what is divided may be named. */
    List<List<Part>> orFirstAlone() {
        var lists = new ArrayList<>(otherwise);
        lists.add(List.of(items.getFirst()));
        return List.copyOf(lists);
    }

    /** The sum behind the list. */
    Optional<Part> total() {
        return total;
    }
}
