package org.qianfa.prose;

/** What stands in a line. */
public sealed interface Inline {
    /** As it reads. */
    String text();

    boolean bold();

    /** Characters of one appearance. */
    record Run(String text, boolean bold) implements Inline {
        public Run {
            if (text.isEmpty()) throw new IllegalArgumentException("a run has characters");
        }
    }

    /**
     * A number that is the value of a cell, whatever the cell becomes.
     *
     * @param cell key of the form, {@code table/row/column}
     * @param value what stands in the cell, "" while it is blank
     */
    record Fact(String cell, String value, boolean bold) implements Inline {
        @Override
        public String text() {
            return value;
        }
    }
}
