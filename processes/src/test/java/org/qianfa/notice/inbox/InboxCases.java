package org.qianfa.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.NoticesAtWork;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;

/** 消息: everybody reads their own, page by page. */
abstract class InboxCases extends NoticesAtWork {
    @Test
    void anInboxIsReadByItsOwnerAlone() {
        submitted();
        var deputy = office.people.deputy;
        var member = office.people.member1;
        var untold = office.people.drafter2;
        var entry = first(deputy);
        assertThat(deputy.sees(inbox::unread)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> untold.marksRead(entry.notice()));
        deputy.marksRead(entry.notice());
        deputy.marksRead(entry.notice());
        assertThat(deputy.sees(inbox::unread)).isZero();
        assertThat(deputy.sees(
                        (StaffId me) -> inbox.page(new InboxFilter(true, Optional.empty()), Optional.empty(), 10, me)))
                .isEmpty();
        assertThat(first(deputy).read()).isTrue();
        assertThat(member.sees(inbox::unread)).isEqualTo(1);
        member.does(inbox::markAllRead);
        assertThat(member.sees(inbox::unread)).isZero();
    }

    @Test
    void pagesOfAnInboxFollowEachOther() {
        var people = office.people;
        var report = submitted();
        for (var round = 0; round < 3; round++) {
            if (round > 0) clock.advance(Duration.ofMinutes(1));
            people.member1.returns(report, "请补充", 1);
            people.drafter.answersAndSubmits(report);
        }
        var all = kinds(people.deputy);
        var seen = new HashSet<String>();
        var before = Optional.<InboxPosition>empty();
        for (var page = page(before); !page.isEmpty(); page = page(before)) {
            page.forEach(entry -> assertThat(seen.add(entry.notice())).isTrue());
            before = Optional.of(page.getLast().position());
        }
        assertThat(seen).hasSameSizeAs(all).hasSize(4);
        assertThat(people.deputy.sees((StaffId me) -> inbox.page(
                        new InboxFilter(false, Optional.of(NoticeKind.PUBLISHED)), Optional.empty(), 10, me)))
                .isEmpty();
    }
}

@OnDatabase(H2)
class InboxOnH2Tests extends InboxCases {}

@OnDatabase(MYSQL)
class InboxOnMySqlTests extends InboxCases {}
