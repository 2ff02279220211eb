package org.qianfa.oversight;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.Inspector;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;

/** Reports from outside judged for those who oversee other organs: administrators and the county. Nothing of it is stored. */
@Service
public class Inspections {
    private final Inspector inspector;
    private final People people;
    /** Several people's files take turns, so that the screens of all others stay quick. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    Inspections(Inspector inspector, People people) {
        this.inspector = inspector;
        this.people = people;
    }

    /** @throws NotFound for who oversees nobody */
    @ByThisPerson
    public void admit(StaffId by) {
        if (people.get(by).duties().stream().noneMatch(duty -> duty.role() == Role.ADMIN || duty.role() == Role.COUNTY))
            throw new NotFound();
    }

    /**
     * Begins to judge, and returns at once. The files are deleted when they have been read.
     *
     * @throws NotFound for who oversees nobody
     */
    @ByThisPerson
    public Inspection begin(List<UploadedReport> files, Circumstances known, StaffId by) {
        admit(by);
        var inspection = new Inspection(files, known, inspector, turns);
        Thread.ofPlatform().daemon().name("inspection").start(inspection::run);
        return inspection;
    }
}
