package org.qianfa.publication.proof;

import org.qianfa.publication.PublicationEvent;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts into the log, and by it before the administrators, what reading a publication has found; each in a transaction of its own. */
@Component
class AlteredEditions {
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;

    AlteredEditions(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void tell(EditionId edition, OrganId organ, EditionAltered.Part part, String found) {
        publish(new PublicationEvent.EditionDiffers(
                edition.report(), organ, edition.edition(), part.name(), found, StaffId.SYSTEM));
    }

    void madeAgain(EditionId edition, OrganId organ, String digest) {
        publish(new PublicationEvent.PdfMadeAgain(edition.report(), organ, edition.edition(), digest, StaffId.SYSTEM));
    }

    void sealedLater(EditionId edition, OrganId organ, String whole, String listed, String pdf) {
        publish(new PublicationEvent.EditionSealedLater(
                edition.report(), organ, edition.edition(), whole, listed, pdf, StaffId.SYSTEM));
    }

    private void publish(DomainEvent event) {
        alone.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
