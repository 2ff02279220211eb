package org.qianfa.report.section;

/** How far a section is: being written, finished by its drafter, or returned with a reason. */
public enum SectionState {
    WRITING,
    DONE,
    RETURNED
}
