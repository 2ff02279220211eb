package org.qianfa;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.correspondence.Colleague;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.Phrases;
import org.qianfa.correspondence.consultation.Consultation;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.copy.CopyRow;
import org.qianfa.correspondence.urge.Urges;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What people write to each other beside a report. */
public interface Corresponding extends Acting {
    default List<StaffId> urges(ReportId report, String note) {
        return sees(me -> the(Urges.class).urge(report, note, me));
    }

    default int sendsCopies(ReportId report, Collection<? extends Acting> to, String note) {
        var readers = to.stream().map(Acting::id).toList();
        return sees(me -> the(Copies.class).send(report, readers, note, me));
    }

    default List<CopyRow> copies(int atMost) {
        return sees(me -> the(Copies.class).mine(atMost, me));
    }

    default void confirmsRead(Collection<String> copies) {
        does(me -> the(Copies.class).confirmRead(copies, me));
    }

    default void consults(ReportId report, Acting whom, String question, Optional<LocalDate> dueOn) {
        does(me -> the(Consultations.class).ask(report, whom.id(), question, dueOn, me));
    }

    default void answersConsultation(String consultation, String words) {
        does(me -> the(Consultations.class).answer(consultation, words, me));
    }

    default void takesConsultationBack(String consultation) {
        does(me -> the(Consultations.class).takeBack(consultation, me));
    }

    default List<Consultation> consultationsAbout(ReportId report) {
        return sees(me -> the(Consultations.class).consultationsAbout(report, me));
    }

    /** Whom this person may write to about a report, by a part of the name. */
    default List<Colleague> finds(ReportId report, String part) {
        return sees(me -> the(Colleagues.class).find(report, part, me));
    }

    default void marksRead(String notice) {
        does(me -> the(Inbox.class).markRead(notice, me));
    }

    default void keepsPhrase(String words) {
        does(me -> the(Phrases.class).keep(words, me));
    }
}
