package org.qianfa.audit.checkpoint;

/** The last line of one chain at the moment of a checkpoint, by its hash: it stands for all lines before it. */
record Leaf(String chain, long seq, String hash) {
    /** What is hashed of it: no two leaves read the same, for chains are ids without blanks. */
    String text() {
        return chain + " " + seq + " " + hash;
    }
}
