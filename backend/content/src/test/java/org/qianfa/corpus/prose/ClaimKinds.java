package org.qianfa.corpus.prose;

import java.util.List;
import java.util.function.Consumer;

/** Kinds of paragraphs whose numbers are those of a table, of another sentence or of each other. */
final class ClaimKinds {
    private static final List<String> RECEIVED = List.of("全年收到政府信息公开申请", "本年共受理政府信息公开申请", "2022年收到信息公开申请");

    private ClaimKinds() {}

    static List<GeneratedProse.Kind> all() {
        return List.of(
                kind("received", "X-1", ClaimKinds::received),
                kind("outcomes", "X-3", ClaimKinds::outcomes),
                kind("reasons", "X-3", ClaimKinds::reasons),
                kind("together", "X-3", ClaimKinds::together),
                kind("carried forward", "X-3", ClaimKinds::carriedForward),
                kind("results of disputes", "T4-2", ClaimKinds::disputes),
                kind("documents", "T2-5", ClaimKinds::documents),
                kind("shares", "X-6", ClaimKinds::shares),
                kind("rate", "X-6", ClaimKinds::rate),
                kind("growth", "X-7", ClaimKinds::growth),
                kind("growth by difference", "X-7", ClaimKinds::difference),
                kind("said twice", "X-5", ClaimKinds::twice),
                kind("a number left out", "X-4", ClaimKinds::leftOut));
    }

    private static GeneratedProse.Kind kind(String name, String rule, Consumer<Draft> writes) {
        return new GeneratedProse.Kind(name, rule, writes);
    }

    private static int applications(Draft draft, int granted, int partly, int refused, int forward) {
        var all = granted + partly + refused + forward;
        draft.cell("3/received/naturalPerson", all)
                .cell("3/granted/naturalPerson", granted)
                .cell("3/partlyGranted/naturalPerson", partly)
                .cell("3/thirdPartyRights/naturalPerson", refused)
                .cell("3/carriedForward/naturalPerson", forward);
        return all;
    }

    private static void received(Draft draft) {
        var all = applications(draft, draft.between(5, 80), draft.between(0, 9), 0, 0);
        draft.say(draft.oneOf(RECEIVED)).number(all).say("件，均在期限内答复。");
    }

    private static void outcomes(Draft draft) {
        var granted = draft.between(11, 80);
        var partly = draft.between(11, 30);
        var refused = draft.between(11, 30);
        applications(draft, granted, partly, refused, 0);
        draft.say("申请的答复中，予以公开")
                .number(granted)
                .say("件、部分公开")
                .number(partly)
                .say("件、不予公开")
                .number(refused)
                .say("件。");
    }

    private static void reasons(Draft draft) {
        var refused = draft.between(2, 30);
        applications(draft, draft.between(3, 40), 0, refused, 0);
        draft.say("对申请依法答复，涉及第三方合法权益的").number(refused).say("件。");
    }

    private static void together(Draft draft) {
        var granted = draft.between(5, 80);
        var partly = draft.between(5, 30);
        applications(draft, granted, partly, 3, 0);
        draft.say("办结的申请中，予以公开和部分公开合计").number(granted + partly).say("件。");
    }

    private static void carriedForward(Draft draft) {
        var forward = draft.between(2, 30);
        applications(draft, draft.between(5, 50), 1, 0, forward);
        draft.say("政府信息公开申请结转下年度继续办理").number(forward).say("件。");
    }

    private static void disputes(Draft draft) {
        var upheld = draft.between(2, 20);
        var corrected = draft.between(2, 20);
        draft.cell("4/reconsideration/upheld", upheld).cell("4/reconsideration/corrected", corrected);
        draft.say("因政府信息公开被申请行政复议，结果维持")
                .number(upheld)
                .say("件、结果纠正")
                .number(corrected)
                .say("件。");
    }

    private static void documents(Draft draft) {
        var issued = draft.between(1, 20);
        var abolished = draft.between(1, 9);
        draft.cell("2/normativeDocuments/issued", issued)
                .cell("2/normativeDocuments/abolished", abolished)
                .cell("2/normativeDocuments/inForce", 60);
        draft.say("全年制发行政规范性文件").number(issued).say("件，废止").number(abolished).say("件。");
    }

    private static void shares(Draft draft) {
        var whole = 100 * draft.between(2, 9);
        var share = draft.between(11, 70);
        draft.say("上网信息")
                .fixed(whole)
                .say("条，其中本级信息")
                .fixed(whole / 100 * share)
                .say("条，占")
                .number(share, 9)
                .say("%。");
    }

    private static void rate(Draft draft) {
        var whole = 20 * draft.between(2, 9);
        var done = whole / 20 * 19;
        applications(draft, done, 0, 0, whole - done);
        draft.say("收到政府信息公开申请")
                .fixed(whole)
                .say("件，办结")
                .fixed(done)
                .say("件，办结率")
                .number(95, 3)
                .say("%。");
    }

    private static void growth(Draft draft) {
        var last = 20 * draft.between(3, 30);
        var percent = 5 * draft.between(1, 15);
        draft.say("发布信息")
                .fixed(last + last / 20 * (percent / 5))
                .say("条，较2021年的")
                .fixed(last)
                .say("条增长")
                .number(percent, 4)
                .say("%。");
    }

    private static void difference(Draft draft) {
        var last = 20 * draft.between(3, 30);
        var percent = 5 * draft.between(1, 15);
        var more = last / 20 * (percent / 5);
        draft.say("发布信息")
                .fixed(last + more)
                .say("条，比上年增加")
                .fixed(more)
                .say("条，增长")
                .number(percent, 4)
                .say("%。");
    }

    private static void twice(Draft draft) {
        var all = draft.between(30, 900);
        draft.say("全年主动公开政府信息")
                .fixed(all)
                .say("条。公开前逐条审查。全年共主动公开政府信息")
                .number(all)
                .say("条。");
    }

    private static void leftOut(Draft draft) {
        draft.say("核定资质结果")
                .fixed(draft.between(4, 90))
                .say("条、施工许可结果")
                .mayBeMissing(draft.between(4, 90))
                .say("条、验收备案结果")
                .fixed(draft.between(4, 90))
                .say("条。");
    }
}
