package org.qianfa.ui.action;

import java.util.List;

/** A place that offers acts by their names. */
public interface ActionMenu {
    /** @param obstacles why it cannot be done now; empty where it can */
    ActionMenu act(String label, List<String> obstacles, Runnable doing);
}
