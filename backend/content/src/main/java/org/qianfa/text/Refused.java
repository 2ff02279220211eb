package org.qianfa.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A command was understood and refused: nothing has changed. Says every obstacle at once, in sentences that tell what to do. Subclasses are
 * named for the fact.
 */
public class Refused extends RuntimeException {
    private final transient List<Sentence> obstacles;

    public Refused(Sentence obstacle) {
        this(List.of(obstacle));
    }

    public Refused(List<Sentence> obstacles) {
        super(obstacles.stream().map(Sentence::toString).collect(Collectors.joining("\n")));
        if (obstacles.isEmpty()) throw new IllegalArgumentException("a refusal names its obstacles");
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Sentence> obstacles() {
        return obstacles;
    }

    public String in(Locale locale) {
        return obstacles.stream().map(obstacle -> obstacle.in(locale)).collect(Collectors.joining("\n"));
    }
}
