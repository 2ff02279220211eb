package org.qianfa.correspondence.copy;

/**
 * Which copies a list shows.
 *
 * @param organ part of the organ's name, "" for all
 */
public record CopyFilter(String organ, boolean unread) {
    public static final CopyFilter ALL = new CopyFilter("", false);

    String pattern() {
        return "%" + organ.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
