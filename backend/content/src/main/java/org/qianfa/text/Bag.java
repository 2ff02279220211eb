package org.qianfa.text;

import java.util.HashMap;
import java.util.Map;

/** Items of a text, such as its words, with how often each is in it, their order forgotten. */
public final class Bag<T> {
    private final Map<T, Integer> counts = new HashMap<>();
    private int size;

    public void add(T item) {
        counts.merge(item, 1, Integer::sum);
        size++;
    }

    public int size() {
        return size;
    }

    /** How many items both have. */
    public int shared(Bag<T> other) {
        var few = counts.size() <= other.counts.size() ? this : other;
        var many = few == this ? other : this;
        var shared = 0;
        for (var item : few.counts.entrySet())
            shared += Math.min(item.getValue(), many.counts.getOrDefault(item.getKey(), 0));
        return shared;
    }

    /** How much two bags have in common, 0 to 1 (Dice 1945): twice what both have over all that is in them; 0 for two that are empty. */
    public double diceSimilarity(Bag<T> other) {
        var all = size + other.size;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }
}
