package org.qianfa.approval.chain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Sentence;

/** What the engine does with models of the chain; its ids stay behind this door. */
public interface ChainModels {
    /** A model that the product brings along. */
    record Offered(String name, String bpmn) {}

    /** Everything that keeps a model from being deployed; empty where it keeps the law. */
    List<Sentence> obstaclesToDeployment(String bpmn);

    /** The stages of a model that keeps the law, first to last. */
    List<Stage> stages(String bpmn);

    /** What an organ may choose beside its own drawing; the first is the one that the product uses by itself. */
    List<Offered> offered();

    void deploy(OrganId organ, int version, String bpmn);

    /** The picture of a report's chain with what the report has left on it, as SVG. */
    String picture(ReportId report, ChainProgress progress, Locale locale);

    /** The picture of a model that keeps the law, as SVG. */
    String picture(String bpmn, Locale locale);

    /** Lets a report's running process go on in another version, which has the stage that it stands at; 0 for the product's chain. */
    void move(ReportId report, OrganId organ, int version);

    /** Of these reports those whose process cannot go on by itself: the engine has given up a job, or has no process for it. */
    Map<ReportId, Sentence> ailing(Collection<ReportId> reports);
}
