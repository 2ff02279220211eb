package org.qianfa.ui.frame;

import java.util.Optional;

/** One place in the side navigation. */
public record NavigationEntry(String address, String nameKey, Optional<Integer> count) {
    public NavigationEntry(String address, String nameKey) {
        this(address, nameKey, Optional.empty());
    }

    /** Whether the page at this path, "" for the first, stands under the entry. */
    boolean holds(String path) {
        return address.isEmpty() ? path.isEmpty() : path.equals(address) || path.startsWith(address + "/");
    }
}
