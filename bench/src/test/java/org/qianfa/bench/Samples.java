package org.qianfa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was measured, in rounds of ours, peer, peer, ours, so that a drift of the machine hits both alike. */
record Samples(List<Double> ours, List<Double> peer) {
    private static final int ROUNDS = 5;

    static Samples take(Contest contest) throws Exception {
        var samples = new Samples(new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= ROUNDS; round++) {
            samples.ours.add(contest.measureOurs());
            samples.peer.add(contest.measurePeer());
            samples.peer.add(contest.measurePeer());
            samples.ours.add(contest.measureOurs());
            System.out.printf("  %d/%d  %s%n", round, ROUNDS, samples.lastRound());
        }
        return samples;
    }

    double ratio() {
        return median(ours) / median(peer);
    }

    double lowest() {
        return ratios().min().orElseThrow();
    }

    double highest() {
        return ratios().max().orElseThrow();
    }

    private DoubleStream ratios() {
        return IntStream.range(0, ours.size() / 2)
                .mapToDouble(round -> (ours.get(2 * round) + ours.get(2 * round + 1))
                        / (peer.get(2 * round) + peer.get(2 * round + 1)));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String list(List<Double> values) {
        return values.stream().map(Samples::number).collect(Collectors.joining(", "));
    }

    private String lastRound() {
        int end = ours.size();
        return "ours " + list(ours.subList(end - 2, end)) + "  peer " + list(peer.subList(end - 2, end));
    }
}
