package org.qianfa.approval.decision;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.objection.Objection;
import org.qianfa.form.content.ContentHash;
import org.qianfa.passkey.PasskeyProof;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * What a person decides, before it is known whether they may.
 *
 * @param to where a return goes, "" for drafting
 * @param checks what was ticked and remarked of the checklists that go with the seat
 * @param seen the content that this person read
 * @param proof that their own key signed it, where it did
 */
public record NewDecision(
        Verdict verdict,
        String opinion,
        List<Objection> objections,
        String to,
        boolean straightBack,
        List<CheckedItem> checks,
        ContentHash seen,
        Optional<PasskeyProof> proof) {
    static final int LONGEST_OPINION = 2_000;
    static final int MOST_OBJECTIONS = 100;

    public NewDecision {
        opinion = PlainText.withNewlines(opinion).strip();
        objections = List.copyOf(objections);
        checks = List.copyOf(checks);
        if (opinion.length() > LONGEST_OPINION)
            throw new Refused(Sentence.of("approval.opinionTooLong", LONGEST_OPINION));
        PlainText.requirePlain(opinion);
        if (objections.size() > MOST_OBJECTIONS)
            throw new Refused(Sentence.of("approval.tooManyObjections", MOST_OBJECTIONS));
        if (verdict == Verdict.RETURNED && opinion.isEmpty() && objections.isEmpty())
            throw new Refused(Sentence.of("approval.returnNeedsReason"));
    }

    public static NewDecision approval(String opinion, List<CheckedItem> checks, ContentHash seen) {
        return new NewDecision(Verdict.APPROVED, opinion, List.of(), "", false, checks, seen, Optional.empty());
    }

    /** @param proof that it is this person who signs this content, where their own key says so and not the password */
    public static NewDecision signing(String opinion, ContentHash seen, Optional<PasskeyProof> proof) {
        return new NewDecision(Verdict.APPROVED, opinion, List.of(), "", false, List.of(), seen, proof);
    }

    public static NewDecision returning(Returning returning, List<CheckedItem> checks, ContentHash seen) {
        return new NewDecision(
                Verdict.RETURNED,
                returning.opinion(),
                returning.objections(),
                returning.to(),
                returning.straightBack(),
                checks,
                seen,
                Optional.empty());
    }
}
