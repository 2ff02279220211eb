package org.qianfa.process;

import org.qianfa.organ.Role;
import org.qianfa.process.ChainState.Who;

/** One thing that somebody tries with a report, whether they may or not. */
sealed interface ChainMove {
    /** Whoever can moves it on: the drafter submits, a reviewer approves, the head signs, the engine publishes. */
    record Forward(int whoever) implements ChainMove {}

    record Submit(Who by) implements ChainMove {}

    record Approve(Who by) implements ChainMove {}

    record Sign(Who by) implements ChainMove {}

    record Return(Who by, boolean toReview, boolean straight) implements ChainMove {}

    record Withdraw(Who by) implements ChainMove {}

    record TakeBack(Who by) implements ChainMove {}

    record HandOver(Who seat, Who to, Who by) implements ChainMove {}

    record Vacate(Who seat) implements ChainMove {}

    record AnswerForIt(Who to, Who by) implements ChainMove {}

    record Leave(Who by, Role duty, Who deputy, int in, int days) implements ChainMove {}

    record ComeBack(int which) implements ChainMove {}

    record DayPasses() implements ChainMove {}

    record Open(Who by) implements ChainMove {}

    record Write(Who by) implements ChainMove {}

    record GainDuty(Who who, Role role) implements ChainMove {}

    record LoseDuty(Who who, Role role) implements ChainMove {}

    record RunJob(int times) implements ChainMove {}

    record End() implements ChainMove {}

    record Reopen() implements ChainMove {}
}
