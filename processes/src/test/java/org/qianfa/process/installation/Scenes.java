package org.qianfa.process.installation;

import static org.qianfa.Acting.as;

import java.time.Duration;
import org.qianfa.OfficeWork;
import org.qianfa.TestClock;
import org.qianfa.process.EngineStory;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;

/** What scenes of the stored installation are told with. */
abstract class Scenes {
    final ApplicationContext spring;
    final OfficeWork work;
    final EngineStory engine;

    Scenes(ApplicationContext spring) {
        this.spring = spring;
        work = new OfficeWork(spring);
        engine = spring.getBean(EngineStory.class);
    }

    <T> T the(Class<T> service) {
        return spring.getBean(service);
    }

    /** Some minutes pass, so that no two things happened at one moment. */
    void later() {
        the(TestClock.class).advance(Duration.ofMinutes(7));
    }

    void submitted(ReportId report, Town town) {
        work.fills(report, town.drafter());
        later();
        work.submits(report, town.drafter());
        later();
    }

    void approved(ReportId report, StaffId... reviewers) {
        for (var reviewer : reviewers) {
            work.approves(report, reviewer);
            later();
        }
    }

    void reviewed(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.reviewers().toArray(StaffId[]::new));
    }

    void signed(ReportId report, Town town) {
        reviewed(report, town);
        work.signs(report, town.head());
        later();
    }

    void writes(ReportId report, int section, String more, StaffId by) {
        var text = as(by, () -> the(Drafts.class).text(report, section, by));
        as(by, () -> the(Drafts.class).saveText(report, section, text.text() + more, text.version(), by));
        later();
    }
}
