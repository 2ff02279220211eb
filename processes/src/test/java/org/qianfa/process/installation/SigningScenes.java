package org.qianfa.process.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.qianfa.approval.GateUnderTest;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.organ.DemoPeople;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that have been signed, and what became of them. */
final class SigningScenes extends Scenes {
    static final RelyingParty SITE = RelyingParty.of("https://qianfa.example");
    private final Path data;

    /** @param data the installation's data folder */
    SigningScenes(ApplicationContext spring, Path data) {
        super(spring);
        this.data = data;
    }

    /** Returned by the secretary, changed, sent straight back: the opinions on what changed are void. Then signed, and public. */
    void isPublished(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member1(), town.deputy(), town.member2());
        town.head()
                .returnsFromSignOff(report, new Returning("请补充", List.of(Objection.to(6, "请补充")), "draftReport", true));
        later();
        new WritingScenes(spring).writesRichly(report, town.drafter());
        town.drafter().answersAndSubmits(report);
        later();
        town.head().signs(report);
        later();
        engine.runsJobs(report);
        later();
    }

    void isSignedAndPublished(ReportId report, Town town) {
        signed(report, town);
        engine.runsJobs(report);
        later();
    }

    /** @return the key, to be kept */
    String isSignedByPasskey(ReportId report, Town town) {
        reviewed(report, town);
        var head = town.head();
        var gone = SoftPasskey.of(head, DemoPeople.PASSWORD, SITE, the(Passkeys.class));
        head.does(me -> the(Passkeys.class)
                .remove(the(Passkeys.class).passkeysOf(me).getFirst().id(), me));
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, SITE, the(Passkeys.class));
        later();
        var question = head.sees(me -> the(SignOffs.class).question(report, head.seen(report), SITE, me));
        head.does(me ->
                the(SignOffs.class).signOff(report, "同意发布", question, key.signs(question), head.seen(report), me));
        later();
        if (gone.kept().equals(key.kept())) throw new IllegalStateException("two keys are one");
        return key.kept();
    }

    /** The head has a key, and the report waits for its signature. @return the key, to be kept */
    String waitsForAPasskey(ReportId report, Town town) {
        reviewed(report, town);
        return SoftPasskey.of(town.head(), DemoPeople.PASSWORD, SITE, the(Passkeys.class))
                .kept();
    }

    /** Somebody has written into the database behind the product's back. */
    void isStopped(ReportId report, Town town) {
        signed(report, town);
        the(JdbcClient.class)
                .sql(
                        "update report_section set body = '签发后被改动\n', manuscript = '' where report_id = ? and section_number = 6")
                .param(report.toString())
                .update();
        engine.runsJobs(report);
        later();
    }

    void hasAnUnfitPdf(ReportId report, Town town) {
        signed(report, town);
        the(GateUnderTest.class).finds("2a 6.2.11: 缺少字形");
        engine.runsJobs(report);
        the(GateUnderTest.class).finds();
        later();
    }

    /** The engine has given it up. */
    void isGivenUp(ReportId report, Town town) {
        signed(report, town);
        var jobs = the(ManagementService.class);
        var job =
                jobs.createJobQuery().processInstanceId(engine.instance(report)).singleResult();
        jobs.moveJobToDeadLetterJob(job.getId());
    }

    /** The disk was full, so to speak: the engine will try again. */
    void isToBeTriedAgain(ReportId report, Town town) {
        signed(report, town);
        var folder = data.resolve("published");
        var aside = data.resolve("published-aside");
        try {
            if (Files.exists(folder)) Files.move(folder, aside);
            Files.createFile(folder);
            fails(report);
            Files.delete(folder);
            if (Files.exists(aside)) Files.move(aside, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fails(ReportId report) {
        try {
            engine.runsJobs(report);
        } catch (RuntimeException _) {
            return;
        }
        throw new IllegalStateException("the publication did not fail");
    }
}
