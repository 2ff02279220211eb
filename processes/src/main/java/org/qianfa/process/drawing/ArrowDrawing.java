package org.qianfa.process.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.SequenceFlow;

/** Draws the arrows: first those that a report has not taken out of order, over them those that it has. */
final class ArrowDrawing {
    private static final int LEAST_WIDTH = 60;
    private final BpmnModel model;
    private final TakenFlows taken;
    private final Locale locale;
    private final Svg svg;

    ArrowDrawing(BpmnModel model, TakenFlows taken, Locale locale, Svg svg) {
        this.model = model;
        this.taken = taken;
        this.locale = locale;
        this.svg = svg;
    }

    /** The heads of both kinds of arrow. */
    void tips() {
        for (var kind : List.of("", " back"))
            svg.add(
                    "<marker id=\"tip%s\" class=\"tip%s\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\"/></marker>",
                    kind.strip(), kind);
    }

    void draw(List<SequenceFlow> flows) {
        flows.stream().filter(flow -> !taken.contain(flow)).forEach(flow -> draw(flow, ""));
        flows.stream().filter(taken::contain).forEach(flow -> draw(flow, "back"));
    }

    private void draw(SequenceFlow flow, String kind) {
        var points = model.getFlowLocationGraphicInfo(flow.getId());
        if (points == null || points.isEmpty()) return;
        var path = points.stream()
                .map(point -> "%.0f %.0f".formatted(point.getX(), point.getY()))
                .collect(Collectors.joining("L"));
        svg.add(
                "<g class=\"flow%s\"><path d=\"M%s\" marker-end=\"url(#tip%s)\"/>",
                kind.isEmpty() ? "" : " " + kind, path, kind);
        var name = LabelText.name(flow.getName(), locale);
        var place = model.getLabelGraphicInfo(flow.getId());
        if (!name.isEmpty() && place != null)
            svg.lines(
                    LabelText.lines(name, (int) Math.max(place.getWidth(), LEAST_WIDTH)),
                    place.getX() + place.getWidth() / 2,
                    place.getY());
        svg.add("</g>");
    }
}
