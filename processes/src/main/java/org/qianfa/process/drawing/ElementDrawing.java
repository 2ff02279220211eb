package org.qianfa.process.drawing;

import java.util.Locale;
import java.util.Objects;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.approval.chain.ChainProgress;

/** Draws one element that is not an arrow: its shape, its name, and how often a report was there. */
final class ElementDrawing {
    private static final int ROOM_BESIDE_TEXT = 12;
    private static final int ROOM_FOR_LABEL = 48;
    private final BpmnModel model;
    private final ChainProgress progress;
    private final Locale locale;
    private final Svg svg;

    ElementDrawing(BpmnModel model, ChainProgress progress, Locale locale, Svg svg) {
        this.model = model;
        this.progress = progress;
        this.locale = locale;
        this.svg = svg;
    }

    void draw(FlowElement element) {
        var box = model.getGraphicInfo(element.getId());
        if (box == null) return;
        var now = element.getId().equals(progress.present());
        var visits = Objects.requireNonNullElse(progress.visits().get(element.getId()), 0);
        svg.add("<g class=\"%s%s\">", kind(element), now ? " now" : visits > 0 ? " been" : "");
        shape(element, box);
        label(element, box);
        if (visits > 1)
            svg.add(
                    "<text class=\"visits\" x=\"%.0f\" y=\"%.0f\">×%d</text>",
                    box.getX() + box.getWidth() - 8, box.getY() + 16, visits);
        svg.add("</g>");
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

    private void shape(FlowElement element, GraphicInfo box) {
        switch (element) {
            case ExclusiveGateway gateway -> diamond(box);
            case Event event -> circle(event, box);
            default ->
                svg.add(
                        "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"8\"/>",
                        box.getX(), box.getY(), box.getWidth(), box.getHeight());
        }
    }

    private void diamond(GraphicInfo box) {
        var x = box.getX();
        var y = box.getY();
        var across = box.getWidth() / 2;
        var down = box.getHeight() / 2;
        svg.add(
                "<path d=\"M%.0f %.0fL%.0f %.0fL%.0f %.0fL%.0f %.0fz\"/>",
                x + across, y, x + 2 * across, y + down, x + across, y + 2 * down, x, y + down);
    }

    private void circle(Event event, GraphicInfo box) {
        var radius = box.getWidth() / 2;
        circle(box, radius, radius);
        if (event instanceof BoundaryEvent) circle(box, radius, radius - 4);
    }

    private void circle(GraphicInfo box, double centre, double radius) {
        svg.add("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>", box.getX() + centre, box.getY() + centre, radius);
    }

    /** Inside a task, below everything else. */
    private void label(FlowElement element, GraphicInfo box) {
        var name = LabelText.name(element.getName(), locale);
        if (name.isEmpty()) return;
        var inside = !(element instanceof Event) && !(element instanceof ExclusiveGateway);
        var place = inside ? box : model.getLabelGraphicInfo(element.getId());
        var width = inside
                ? box.getWidth() - ROOM_BESIDE_TEXT
                : Math.max(box.getWidth() + ROOM_FOR_LABEL, place == null ? 0 : place.getWidth());
        var lines = LabelText.lines(name, (int) width);
        var middle = place == null ? box.getX() + box.getWidth() / 2 : place.getX() + place.getWidth() / 2;
        var height = lines.size() * (double) Svg.LINE;
        var top = inside
                ? box.getY() + (box.getHeight() - height) / 2
                : place == null ? box.getY() + box.getHeight() + 4 : place.getY();
        svg.lines(lines, middle, top);
    }
}
