package org.qianfa.inspection.result;

import java.io.Closeable;
import org.qianfa.inspection.Inspected;

/** Writes one file's result after the other, and what belongs below all of them when it is closed. Keeps nothing of what it has written. */
public interface ResultWriter extends Closeable {
    void write(Inspected one);
}
