package org.qianfa.bench;

/** Ours against a named peer, or a limit, in one unit, where less is better. */
interface Contest {
    String id();

    String what();

    String ours();

    String peer();

    String unit();

    /** The highest ratio of ours to the peer that we are content with. */
    double aim();

    /** What both need, made once and not measured. */
    default void prepare() throws Exception {}

    double measureOurs() throws Exception;

    double measurePeer() throws Exception;

    /** Everything that was made is gone. */
    default void tidy() throws Exception {}
}
