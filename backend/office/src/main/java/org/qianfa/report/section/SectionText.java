package org.qianfa.report.section;

import org.qianfa.prose.Manuscript;

/** What is written in a section, and the version that the next save is based on. */
public record SectionText(int number, Manuscript manuscript, long version) {
    public String text() {
        return manuscript.text();
    }
}
