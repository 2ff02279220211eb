package org.qianfa.check.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Place;

/**
 * A whole and the parts into which a text divides it.
 *
 * @param wholes what the parts may belong to, the likeliest first; never empty
 * @param parts as they are most likely meant; never empty
 * @param otherwise other parts that the same words may list, where the list may end earlier or go on
 * @param openEnded the sentence itself says that more could be named
 */
public record Breakdown(
        List<Part> wholes, List<Part> parts, List<List<Part>> otherwise, Announcement announced, boolean openEnded) {
    private static final double MOST_OF_IT = 0.6;
    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;
    private static final int LONGEST_PLACE = 150;

    public Part whole() {
        return wholes.getFirst();
    }

    public BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal difference() {
        return whole().value().subtract(sum()).abs();
    }

    /** Whether any way to read the words makes the parts add up to what they may belong to. */
    public boolean addsUp() {
        var mixed = isMixed();
        var meant = wholes.stream()
                .map(whole -> amount(List.of(whole), mixed))
                .collect(Collectors.toCollection(ArrayList::new));
        if (wholes.size() > 1) meant.add(amount(wholes, mixed));
        return Stream.concat(Stream.of(parts), otherwise.stream())
                .map(list -> amount(list, mixed))
                .anyMatch(sum -> meant.stream().anyMatch(sum::agreesWith));
    }

    public boolean exceeds() {
        return amount(parts, isMixed()).exceeds(amount(List.of(whole()), isMixed()));
    }

    /** Whether the list is meant to name everything. */
    public boolean isComplete() {
        if (openEnded || parts.size() < 2) return false;
        if (whole().quantity().isMoney()) return true;
        if (parts.getLast().isRest()) return true;
        if (parts.stream().anyMatch(Part::isRest)) return share() >= HALF;
        if (KnownDivision.allNamed(parts).isPresent() || NamedParts.areAll(whole(), parts)) return true;
        return announced.isComplete() && (announced != Announcement.COLON || parts.size() > 2 || share() >= MOST_OF_IT);
    }

    /** Names most of the whole without saying that there is more. */
    public boolean looksComplete() {
        return !openEnded && announced != Announcement.WITHIN && parts.size() >= 2 && share() >= THREE_QUARTERS;
    }

    private double share() {
        return whole().value().signum() == 0
                ? 1
                : sum().doubleValue() / whole().value().doubleValue();
    }

    private boolean isMixed() {
        var all = Stream.concat(Stream.of(whole()), parts.stream()).toList();
        return all.stream().anyMatch(Part::isRounded)
                && all.stream()
                                .map(part -> part.isRounded() ? scale(part) : 0)
                                .distinct()
                                .count()
                        > 1;
    }

    private static int scale(Part part) {
        return part.quantity().value().stripTrailingZeros().scale();
    }

    private static Amount amount(List<Part> list, boolean mixed) {
        return list.stream()
                .map(part -> mixed && part.isRounded() && part.quantity().isExact()
                        ? part.amount().rounded()
                        : part.amount())
                .reduce(Amount.ZERO, Amount::plus);
    }

    /** From the whole to the last part, or the parts alone where that is long or where the whole stands in another sentence. */
    public Place place() {
        var all = Stream.concat(Stream.of(whole()), parts.stream()).toList();
        var statement = whole().statement();
        var isOneSentence = all.stream().allMatch(part -> part.statement().equals(statement));
        var from = all.stream().mapToInt(part -> part.quantity().start()).min().orElseThrow();
        var to = all.stream().mapToInt(part -> part.quantity().end()).max().orElseThrow();
        return to - from <= LONGEST_PLACE && isOneSection(all)
                ? statement.place(from, to)
                : isOneSentence ? whole().place() : placeOfParts();
    }

    private static boolean isOneSection(List<Part> all) {
        return all.stream().map(part -> part.statement().section()).distinct().count() == 1;
    }

    private Place placeOfParts() {
        var first = parts.getFirst();
        var to = parts.stream()
                .filter(part -> part.statement().equals(first.statement()))
                .mapToInt(part -> part.quantity().end())
                .filter(end -> end - first.quantity().start() <= LONGEST_PLACE)
                .max()
                .orElse(first.quantity().end());
        return first.statement().place(first.quantity().start(), to);
    }
}
