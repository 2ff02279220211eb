package org.qianfa.form.file;

import java.util.Collection;
import java.util.HashSet;

/** What has to be true of a form file. */
public final class FormRequirements {
    private FormRequirements() {}

    public static void that(boolean holds, String complaint) {
        if (!holds) throw new IllegalArgumentException(complaint);
    }

    public static <T> void different(Collection<T> values, String what) {
        var seen = new HashSet<T>();
        for (var value : values) that(seen.add(value), what + " “" + value + "” stands twice");
    }
}
