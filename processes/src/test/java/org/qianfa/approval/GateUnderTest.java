package org.qianfa.approval;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.qianfa.document.pdf.PdfGate;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The gate as it is, for the first file of a run; the many that follow are set alike and let through. A breach can be ordered. */
@Component
@Primary
public class GateUnderTest extends PdfGate {
    private static final int JUDGED = 1;
    private static final AtomicInteger SEEN = new AtomicInteger();
    private volatile List<String> ordered = List.of();

    /** From now on every file has these; none: the gate is open again. */
    public void finds(String... breaches) {
        ordered = List.of(breaches);
    }

    @Override
    public List<String> breaches(byte[] pdf) {
        if (!ordered.isEmpty()) return ordered;
        return SEEN.getAndIncrement() < JUDGED ? super.breaches(pdf) : List.of();
    }
}
