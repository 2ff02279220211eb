package org.qianfa.process.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;
import org.qianfa.approval.chain.ChainProgress;
import org.qianfa.process.law.FlowCondition;
import org.qianfa.process.law.ModelLaw;
import org.qianfa.report.stage.StageKind;

/** Draws a model as its own drawing says, as SVG without scripts or styles of its own: what an element is, is said by its class. */
public final class ChainDrawing {
    private static final int LINE = 15;
    private static final int CHARACTER = 13;
    private static final int MARGIN = 24;
    private final BpmnModel model;
    private final ChainProgress progress;
    private final boolean english;
    private final StringBuilder svg = new StringBuilder();

    public ChainDrawing(BpmnModel model, ChainProgress progress, Locale locale) {
        this.model = model;
        this.progress = progress;
        this.english = locale.getLanguage().equals("en");
    }

    public String svg() {
        var elements = model.getMainProcess().getFlowElements();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chain\" role=\"img\" viewBox=\"%s\" aria-label=\"%s\">"
                        .formatted(frame(), text(name(model.getMainProcess().getName()))));
        svg.append("<defs>");
        for (var kind : List.of("", " back"))
            svg.append(
                    "<marker id=\"tip%s\" class=\"tip%s\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\"/></marker>"
                            .formatted(kind.strip(), kind));
        svg.append("</defs>");
        var arrows = elements.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .toList();
        arrows.stream().filter(flow -> !taken(flow)).forEach(this::arrow);
        arrows.stream().filter(this::taken).forEach(this::arrow);
        elements.stream().filter(FlowNode.class::isInstance).forEach(this::node);
        return svg.append("</svg>").toString();
    }

    private String frame() {
        var points = new ArrayList<GraphicInfo>(model.getLocationMap().values());
        model.getFlowLocationMap().values().forEach(points::addAll);
        var left = points.stream().mapToDouble(GraphicInfo::getX).min().orElse(0) - 2 * MARGIN;
        var top = points.stream().mapToDouble(GraphicInfo::getY).min().orElse(0) - MARGIN;
        var right = points.stream()
                        .mapToDouble(point -> point.getX() + point.getWidth())
                        .max()
                        .orElse(0)
                + 2 * MARGIN;
        var bottom = points.stream()
                        .mapToDouble(point -> point.getY() + point.getHeight())
                        .max()
                        .orElse(0)
                + MARGIN;
        return "%.0f %.0f %.0f %.0f".formatted(left, top, right - left, bottom - top);
    }

    private void node(FlowElement element) {
        var box = model.getGraphicInfo(element.getId());
        if (box == null) return;
        var now = element.getId().equals(progress.present());
        var visits = Objects.requireNonNullElse(progress.visits().get(element.getId()), 0);
        svg.append("<g class=\"%s%s\">".formatted(kind(element), now ? " now" : visits > 0 ? " been" : ""));
        switch (element) {
            case ExclusiveGateway gateway -> diamond(box);
            case Event event -> circle(event, box);
            default ->
                svg.append("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"8\"/>"
                        .formatted(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }
        label(element, box);
        if (visits > 1)
            svg.append("<text class=\"visits\" x=\"%.0f\" y=\"%.0f\">×%d</text>"
                    .formatted(box.getX() + box.getWidth() - 8, box.getY() + 16, visits));
        svg.append("</g>");
    }

    private static String kind(FlowElement element) {
        return switch (element) {
            case UserTask task -> "stage";
            case ExclusiveGateway gateway -> "gateway";
            case EndEvent end -> "event end";
            case BoundaryEvent boundary -> "event boundary";
            case Event event -> "event";
            default -> "service";
        };
    }

    private void diamond(GraphicInfo box) {
        var x = box.getX();
        var y = box.getY();
        var across = box.getWidth() / 2;
        var down = box.getHeight() / 2;
        svg.append("<path d=\"M%.0f %.0fL%.0f %.0fL%.0f %.0fL%.0f %.0fz\"/>"
                .formatted(x + across, y, x + 2 * across, y + down, x + across, y + 2 * down, x, y + down));
    }

    private void circle(Event event, GraphicInfo box) {
        var radius = box.getWidth() / 2;
        var x = box.getX() + radius;
        var y = box.getY() + radius;
        svg.append("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>".formatted(x, y, radius));
        if (event instanceof BoundaryEvent)
            svg.append("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>".formatted(x, y, radius - 4));
    }

    /** Inside a task, below everything else. */
    private void label(FlowElement element, GraphicInfo box) {
        var name = name(element.getName());
        if (name.isEmpty()) return;
        var inside = !(element instanceof Event) && !(element instanceof ExclusiveGateway);
        var place = inside ? box : model.getLabelGraphicInfo(element.getId());
        var width = inside ? box.getWidth() - 12 : Math.max(box.getWidth() + 48, place == null ? 0 : place.getWidth());
        var lines = lines(name, (int) width);
        var middle = place == null ? box.getX() + box.getWidth() / 2 : place.getX() + place.getWidth() / 2;
        var height = lines.size() * (double) LINE;
        var top = inside
                ? box.getY() + (box.getHeight() - height) / 2
                : place == null ? box.getY() + box.getHeight() + 4 : place.getY();
        lines(lines, middle, top);
    }

    private void arrow(SequenceFlow flow) {
        var points = model.getFlowLocationGraphicInfo(flow.getId());
        if (points == null || points.isEmpty()) return;
        var taken = taken(flow);
        var path = points.stream()
                .map(point -> "%.0f %.0f".formatted(point.getX(), point.getY()))
                .collect(Collectors.joining("L"));
        svg.append("<g class=\"flow%s\"><path d=\"M%s\" marker-end=\"url(#tip%s)\"/>"
                .formatted(taken ? " back" : "", path, taken ? "back" : ""));
        var name = name(flow.getName());
        var place = model.getLabelGraphicInfo(flow.getId());
        if (!name.isEmpty() && place != null)
            lines(lines(name, (int) Math.max(place.getWidth(), 60)), place.getX() + place.getWidth() / 2, place.getY());
        svg.append("</g>");
    }

    private void lines(List<String> lines, double middle, double top) {
        for (var at = 0; at < lines.size(); at++)
            svg.append("<text x=\"%.0f\" y=\"%.0f\">%s</text>"
                    .formatted(middle, top + 12 + at * (double) LINE, text(lines.get(at))));
    }

    /** A way back that was taken, or a way straight on. */
    private boolean taken(SequenceFlow flow) {
        return progress.returned().stream().anyMatch(jump -> leadsBack(flow, jump))
                || progress.straight().stream().anyMatch(jump -> leadsStraight(flow, jump));
    }

    private boolean leadsBack(SequenceFlow flow, ChainProgress.Jump jump) {
        if (!(model.getFlowElement(jump.from()) instanceof UserTask from) || !after(from, flow)) return false;
        return switch (FlowCondition.of(flow)) {
            case FlowCondition.Back(var target) -> target.equals(jump.to());
            case FlowCondition.None none ->
                flow.getTargetRef().equals(jump.to()) && ModelLaw.is(flow.getTargetFlowElement(), StageKind.DRAFT);
            case FlowCondition.Outcome outcome -> false;
            case FlowCondition.Straight straight -> false;
        };
    }

    private boolean leadsStraight(SequenceFlow flow, ChainProgress.Jump jump) {
        return model.getFlowElement(jump.from()) instanceof UserTask from
                && after(from, flow)
                && FlowCondition.of(flow) instanceof FlowCondition.Straight(var outcome, var target)
                && target.equals(jump.to());
    }

    /** Whether the arrow leaves the stage, or the gateway behind it. */
    private static boolean after(UserTask stage, SequenceFlow flow) {
        return flow.getSourceRef().equals(stage.getId())
                || stage.getOutgoingFlows().stream()
                        .anyMatch(out -> out.getTargetRef().equals(flow.getSourceRef()));
    }

    /** Models name their elements in Chinese and then in English. */
    private String name(@Nullable String inModel) {
        if (inModel == null) return "";
        var gap = inModel.indexOf(' ');
        if (gap < 0) return inModel;
        return english ? inModel.substring(gap + 1) : inModel.substring(0, gap);
    }

    private static List<String> lines(String name, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : words(name)) {
            var needs = word.codePoints()
                    .mapToDouble(point -> point < 0x2E80 ? CHARACTER * 0.56 : CHARACTER)
                    .sum();
            if (used > 0 && used + needs > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += needs;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Chinese breaks anywhere, English between words. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        name.codePoints().forEach(point -> {
            word.appendCodePoint(point);
            if (point >= 0x2E80 || point == ' ') {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
