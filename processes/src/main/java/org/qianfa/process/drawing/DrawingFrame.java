package org.qianfa.process.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.GraphicInfo;

/** The part of the plane that a drawing takes up, with room around it for labels. */
final class DrawingFrame {
    private static final int MARGIN = 24;

    private DrawingFrame() {}

    /** As SVG wants it: left, top, width and height. */
    static String viewBox(BpmnModel model) {
        var points = new ArrayList<GraphicInfo>(model.getLocationMap().values());
        model.getFlowLocationMap().values().forEach(points::addAll);
        var left = least(points, GraphicInfo::getX) - 2 * MARGIN;
        var top = least(points, GraphicInfo::getY) - MARGIN;
        var right = most(points, point -> point.getX() + point.getWidth()) + 2 * MARGIN;
        var bottom = most(points, point -> point.getY() + point.getHeight()) + MARGIN;
        return "%.0f %.0f %.0f %.0f".formatted(left, top, right - left, bottom - top);
    }

    private static double least(List<GraphicInfo> points, ToDoubleFunction<GraphicInfo> edge) {
        return points.stream().mapToDouble(edge).min().orElse(0);
    }

    private static double most(List<GraphicInfo> points, ToDoubleFunction<GraphicInfo> edge) {
        return points.stream().mapToDouble(edge).max().orElse(0);
    }
}
