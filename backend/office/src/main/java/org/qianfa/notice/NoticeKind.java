package org.qianfa.notice;

import org.qianfa.text.Sentence;

/** What a notice is about; people choose by kind. */
public enum NoticeKind {
    CALL_OPENED,
    SECTION_ASSIGNED,
    SENT_FOR_REVIEW,
    SENT_FOR_SIGN_OFF,
    RETURNED,
    WITHDRAWN,
    SIGNED_OFF,
    PUBLISHED,
    PUBLICATION_STOPPED,
    PUBLICATION_DIFFERS,
    REMINDED,
    ESCALATED,
    DEADLINE_MOVED,
    COMMENTED,
    COMMENT_REPLIED,
    URGED,
    REASSIGNED,
    CASE_ENDED,
    CASE_REOPENED,
    STOOD_STILL,
    COPIED,
    OPINION_ASKED,
    OPINION_GIVEN,
    ACCOUNT_LINK,
    ACCOUNT_PASSWORD,
    ACCOUNT_DUTIES,
    ACCOUNT_APPOINTED,
    ACCOUNT_FACTOR,
    ACCOUNT_GUESSED,
    /** An administrator tries a webhook. */
    TRIAL;

    /** Whether the person has something to do now; then an e-mail goes out unless they choose otherwise. */
    public boolean asksToAct() {
        return switch (this) {
            case CALL_OPENED,
                    SECTION_ASSIGNED,
                    SENT_FOR_REVIEW,
                    SENT_FOR_SIGN_OFF,
                    RETURNED,
                    PUBLICATION_STOPPED,
                    PUBLICATION_DIFFERS,
                    REMINDED,
                    ESCALATED,
                    URGED,
                    REASSIGNED,
                    CASE_REOPENED,
                    STOOD_STILL,
                    OPINION_ASKED,
                    ACCOUNT_LINK,
                    ACCOUNT_PASSWORD,
                    ACCOUNT_APPOINTED,
                    ACCOUNT_FACTOR,
                    ACCOUNT_GUESSED -> true;
            case WITHDRAWN,
                    SIGNED_OFF,
                    PUBLISHED,
                    DEADLINE_MOVED,
                    COMMENTED,
                    COMMENT_REPLIED,
                    CASE_ENDED,
                    COPIED,
                    OPINION_GIVEN,
                    ACCOUNT_DUTIES,
                    TRIAL -> false;
        };
    }

    public Sentence sentence() {
        return Sentence.of("notice.kind." + this);
    }
}
