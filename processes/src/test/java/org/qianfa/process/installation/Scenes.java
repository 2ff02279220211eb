package org.qianfa.process.installation;

import java.time.Duration;
import org.qianfa.Person;
import org.qianfa.TestClock;
import org.qianfa.process.EngineStory;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** What scenes of the stored installation are told with. */
abstract class Scenes {
    final ApplicationContext spring;
    final EngineStory engine;

    Scenes(ApplicationContext spring) {
        this.spring = spring;
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
        town.drafter().fills(report);
        later();
        town.drafter().submits(report);
        later();
    }

    void approved(ReportId report, Person... reviewers) {
        for (var reviewer : reviewers) {
            reviewer.approves(report);
            later();
        }
    }

    void reviewed(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.reviewers().toArray(Person[]::new));
    }

    void signed(ReportId report, Town town) {
        reviewed(report, town);
        town.head().signs(report);
        later();
    }

    void writes(ReportId report, int section, String more, Person by) {
        var text = by.text(report, section);
        by.saves(report, section, text.text() + more, text.version());
        later();
    }
}
