package org.qianfa.ui.inspection;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.inspection.Circumstances;
import org.qianfa.oversight.Inspection;
import org.qianfa.oversight.Inspections;
import org.qianfa.oversight.UploadedReport;
import org.qianfa.shared.StaffId;

/** What one person has handed in and found out; it goes when the person's session does. */
@SpringComponent
@VaadinSessionScope
class InspectionDesk {
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private final Inspections inspections;
    private final List<UploadedReport> waiting = new ArrayList<>();
    private Optional<Inspection> latest = Optional.empty();

    InspectionDesk(Inspections inspections) {
        this.inspections = inspections;
    }

    /** @return whether there was room for it; where not, it is deleted */
    synchronized boolean take(UploadedReport file) {
        if (size(file) + waiting.stream().mapToLong(InspectionDesk::size).sum() > MOST_BYTES) {
            delete(file);
            return false;
        }
        waiting.add(file);
        return true;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    synchronized Optional<Inspection> latest() {
        return latest;
    }

    synchronized void begin(Optional<Integer> year, StaffId by) {
        latest.ifPresent(Inspection::stop);
        latest = Optional.of(
                inspections.begin(waiting, new Circumstances(year, Optional.empty(), Optional.empty(), List.of()), by));
        waiting.clear();
    }

    @PreDestroy
    synchronized void clear() {
        latest.ifPresent(Inspection::stop);
        latest = Optional.empty();
        waiting.forEach(InspectionDesk::delete);
        waiting.clear();
    }

    private static long size(UploadedReport file) {
        try {
            return Files.size(file.kept());
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void delete(UploadedReport file) {
        try {
            Files.deleteIfExists(file.kept());
        } catch (IOException held) {
            file.kept().toFile().deleteOnExit();
        }
    }
}
