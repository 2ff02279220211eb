package org.qianfa.publication;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The line of a publication as version 0.1.0 wrote it: the edition and its SM3, and no digest of what is shown. */
public record PublishedBefore(ReportId about, OrganId organ, int edition, String sm3) implements DomainEvent {
    /** Puts it into the log. */
    public static void tell(ApplicationContext spring, ReportId report, OrganId organ, int edition, String sm3) {
        spring.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> spring.publishEvent(new PublishedBefore(report, organ, edition, sm3)));
    }

    @Override
    public StaffId by() {
        return StaffId.SYSTEM;
    }

    @Override
    public String key() {
        return "Published";
    }

    @Override
    public Optional<ReportId> aboutReport() {
        return Optional.of(about);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("edition", String.valueOf(edition), "sm3", sm3);
    }
}
