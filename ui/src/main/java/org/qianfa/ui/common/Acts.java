package org.qianfa.ui.common;

import java.util.List;

/** A place that offers acts by their names. */
public interface Acts {
    /** @param obstacles why it cannot be done now; empty where it can */
    Acts act(String label, List<String> obstacles, Runnable doing);
}
