package org.qianfa.format;

import java.util.Collection;
import java.util.HashSet;

/** What has to be true of a form file. */
final class Sound {
    private Sound() {}

    static void that(boolean holds, String complaint) {
        if (!holds) throw new IllegalArgumentException(complaint);
    }

    static <T> void different(Collection<T> values, String what) {
        var seen = new HashSet<T>();
        for (var value : values) that(seen.add(value), what + " “" + value + "” stands twice");
    }
}
