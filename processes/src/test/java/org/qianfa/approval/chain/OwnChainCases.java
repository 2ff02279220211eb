package org.qianfa.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.audit.AuditLog;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** An organ's own chain: deployed where it keeps the law, begun by new reports, changed for a running one only with a reason. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class OwnChainCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    OwnChains chains;

    @Autowired
    ChainPictures pictures;

    @Autowired
    AuditLog audit;

    Office office;
    Person admin;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        admin = office.people.admin;
    }

    @Test
    void anOrganGoesByItsOwnChainAndItsNeighboursDoNot() {
        assertThat(deploys("两级审核", withSecrecy())).isEqualTo(1);
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("officeReview");
        var neighbour = office.calls(office.people.water, 2021);
        var drafter = office.people.person("shuiwu-drafter");
        drafter.fills(neighbour);
        drafter.submits(neighbour);
        assertThat(engine.waitingAt(neighbour)).isEqualTo("reviewReport");
    }

    @Test
    void aReportStaysOnTheVersionItBeganWith() {
        var report = office.townshipReport();
        deploys("两级审核", withSecrecy());
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        deploys("回到标准流程", "");
        var next = office.calls(office.people.township, 2020);
        assertThat(admin.sees((StaffId me) -> chains.versionOf(next, me))).isZero();
        assertThat(admin.sees((StaffId me) -> chains.versions(office.people.township.id(), me)))
                .extracting(ChainVersion::number, ChainVersion::standard, ChainVersion::running)
                .containsExactly(tuple(2, true, 0), tuple(1, false, 0));
    }

    @Test
    void aRunningReportIsMovedWithAReasonToAVersionThatHasItsStage() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        deploys("两级审核", withSecrecy());
        moves(report, 1, "县里要求先作保密审查");
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(admin.sees(me -> chains.versions(office.people.township.id(), me))
                        .getFirst()
                        .running())
                .isEqualTo(1);
        office.people.drafter.submits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("officeReview");
        refused("没有报告现在所在的环节“核稿”", () -> moves(report, 0, "换回去"));
        office.people.person("office").returns(report, "请补充", 1);
        moves(report, 0, "换回去");
        office.people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        refused("没有第 7 版流程", () -> moves(report, 7, "没有这一版"));
        office.people.secretary.signs(report);
        refused("不能再换流程", () -> moves(report, 1, "太晚了"));
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void aRoundGoesOnAfterTheMove() {
        deploys("同样的流程", chains.offered().getFirst().bpmn());
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        moves(report, 0, "用标准流程");
        office.people.member1.approves(report);
        office.people.member2.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void onlyAnAdministratorOfTheOrganDeploysAndMoves() {
        var report = office.townshipReport();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.people.secretary.does(
                        me -> chains.deploy(office.people.township.id(), "我的", withSecrecy(), me)));
        var elsewhere = new Office(spring).people.admin;
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        elsewhere.does(me -> chains.deploy(office.people.township.id(), "别人的", withSecrecy(), me)));
        refused("只有管理员可以这样处置", () -> office.people.drafter.does(me -> chains.move(report, 0, "想换", me)));
        refused("请写明理由", () -> moves(report, 0, " "));
    }

    @Test
    void everythingThatIsWrongWithAFileIsSaidAtOnce() {
        refused("这不是可以读取的 BPMN", () -> deploys("坏文件", "<definitions"));
        refused("这不是可以读取的 BPMN", () -> deploys("文字", "不是流程"));
        refused("这不是可以读取的 BPMN", () -> deploys("外部实体", """
                        <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="annualReport" name="&x;"/></definitions>
                        """));
        refused("流程文件最大 512 KB", () -> deploys("太大", " ".repeat(OwnChains.LONGEST + 1)));
        refused("请给这个版本起个名字", () -> deploys(" ", withSecrecy()));
        var broken = withSecrecy()
                .replace("qianfa:seats=\"head\"", "qianfa:seats=\"member\"")
                .replace("name=\"核稿 Office review\"", "name=\"${1+1}\"")
                .replace("<process id=\"annualReport\"", "<process id=\"other\"")
                .replaceFirst("(?s)<bpmndi:BPMNShape id=\"officePassed_shape\".*?</bpmndi:BPMNShape>", "");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> deploys("坏流程", broken))
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(obstacle -> obstacle.key())
                        .containsExactly("model.processId", "model.headSigns", "model.expression", "model.undrawn"));
        assertThat(admin.sees((StaffId me) -> chains.versions(office.people.township.id(), me)))
                .isEmpty();
    }

    @Test
    void thePictureShowsWhereTheReportStandsAndWhereItCameBack() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.returnsFromSignOff(report, "请补充", 1);
        var picture = admin.sees(me -> pictures.picture(report, Locale.CHINA, me));
        assertThat(picture)
                .startsWith("<svg")
                .contains("class=\"stage now\"")
                .contains("class=\"stage been\"")
                .contains("class=\"flow back\"")
                .contains("×2")
                .contains(">起草<")
                .doesNotContain("Draft report", "<script", "href");
        assertThat(admin.sees((StaffId me) -> pictures.picture(report, Locale.ENGLISH, me)))
                .contains(">Draft report<");
        var stranger = new Office(spring).people.admin;
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stranger.does(me -> pictures.picture(report, Locale.CHINA, me)));
        assertThat(pictures.picture(withSecrecy().replace("核稿 Office", "&lt;b&gt;核稿 Office"), Locale.CHINA))
                .doesNotContain("<b>");
    }

    @Test
    void whatTheProductBringsAlongIsLawful() {
        assertThat(chains.offered()).hasSize(2).allSatisfy(offered -> assertThat(
                        chains.obstaclesToDeployment(offered.bpmn()))
                .isEmpty());
    }

    private String withSecrecy() {
        return chains.offered().getLast().bpmn();
    }

    private int deploys(String name, String bpmn) {
        return admin.sees(me -> chains.deploy(office.people.township.id(), name, bpmn, me));
    }

    private void moves(ReportId report, int version, String reason) {
        admin.does(me -> chains.move(report, version, reason, me));
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class OwnChainsOnH2Tests extends OwnChainCases {}

@OnDatabase(MYSQL)
class OwnChainsOnMySqlTests extends OwnChainCases {}
