package org.qianfa.intake.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The level and upright lines that the paths of a page draw, by strokes or by thin filled shapes. All points are as the page shows them. */
final class RuleLineCollector {
    private static final int MOST_LINES = 50_000;
    private static final int THICKEST = 3;

    private record Box(double left, double top, double right, double bottom) {
        static Box around(List<RuleLine> shape) {
            var xs = new DoubleSummaryStatistics();
            var ys = new DoubleSummaryStatistics();
            for (var line : shape) {
                var along = line.horizontal() ? xs : ys;
                var across = line.horizontal() ? ys : xs;
                along.accept(line.from());
                along.accept(line.to());
                across.accept(line.at());
            }
            return new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax());
        }
    }

    private final List<RuleLine> drawn = new ArrayList<>();
    private final List<RuleLine> path = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double begin = new Point2D.Double();

    List<RuleLine> drawn() {
        return drawn;
    }

    void rectangle(Point2D.Double corner, Point2D.Double opposite) {
        boxes.add(new Box(
                Math.min(corner.x, opposite.x),
                Math.min(corner.y, opposite.y),
                Math.max(corner.x, opposite.x),
                Math.max(corner.y, opposite.y)));
        at = corner;
        begin = corner;
    }

    void moveTo(Point2D.Double to) {
        at = to;
        begin = to;
    }

    void lineTo(Point2D.Double to) {
        if (Math.abs(to.y - at.y) <= 1)
            add(path, new RuleLine(true, (at.y + to.y) / 2, Math.min(at.x, to.x), Math.max(at.x, to.x)));
        else if (Math.abs(to.x - at.x) <= 1)
            add(path, new RuleLine(false, (at.x + to.x) / 2, Math.min(at.y, to.y), Math.max(at.y, to.y)));
        at = to;
    }

    void curveTo(Point2D.Double to) {
        at = to;
    }

    void close() {
        lineTo(begin);
    }

    void end() {
        path.clear();
        boxes.clear();
    }

    void stroke() {
        path.forEach(line -> add(drawn, line));
        for (var box : boxes) {
            add(drawn, new RuleLine(true, box.top(), box.left(), box.right()));
            add(drawn, new RuleLine(true, box.bottom(), box.left(), box.right()));
            add(drawn, new RuleLine(false, box.left(), box.top(), box.bottom()));
            add(drawn, new RuleLine(false, box.right(), box.top(), box.bottom()));
        }
        end();
    }

    /** A filled box that is thin is a line; a shape of lines that is thin as a whole is one too. */
    void fill() {
        if (path.size() > 2 && path.size() < 6) boxes.add(Box.around(path));
        for (var box : boxes) {
            var width = box.right() - box.left();
            var height = box.bottom() - box.top();
            if (height <= THICKEST && width > height)
                add(drawn, new RuleLine(true, (box.top() + box.bottom()) / 2, box.left(), box.right()));
            else if (width <= THICKEST && height > width)
                add(drawn, new RuleLine(false, (box.left() + box.right()) / 2, box.top(), box.bottom()));
        }
        end();
    }

    private static void add(List<RuleLine> lines, RuleLine line) {
        if (lines.size() < MOST_LINES) lines.add(line);
    }
}
