package org.qianfa.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.SourceBuilder;

/** What is drawn on one page of a PDF, as seen by a reader: characters at their places and straight lines. Pictures are not opened. */
final class PageGlyphs extends PDFGraphicsStreamEngine {
    private static final int MOST_OPERATIONS = 3_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_RULES = 50_000;
    private static final double HAIR = 0.06;

    /** A character at a place, in hairs. */
    private record Drawn(String text, long x, long y) {}

    /** A character; left and right from the page's left, the baseline from its top, in points. */
    record Glyph(double left, double right, double baseline, double size, String text) {
        double middle() {
            return (left + right) / 2;
        }

        /** The height at which most of the character stands. */
        double centre() {
            return baseline - 0.35 * size;
        }
    }

    /** A straight line, level or upright. */
    record Rule(boolean level, double at, double from, double to) {}

    private final PDPage page;
    private final SourceBuilder blocks;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();
    private final Set<Drawn> seen = new HashSet<>();
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double begin = new Point2D.Double();
    private int operations;
    private int unknown;

    PageGlyphs(PDPage page, SourceBuilder blocks) {
        super(page);
        this.page = page;
        this.blocks = blocks;
    }

    PageGlyphs read() throws IOException {
        processPage(page);
        return this;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Rule> rules() {
        return rules;
    }

    /** How many characters have no meaning that the file tells. */
    int unknown() {
        return unknown;
    }

    double height() {
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS || getLevel() > DEEPEST) throw new Unreadable("intake.hostile");
        if (operations % 500 == 0) blocks.stillInTime();
        if ((operator.getName().equals("Do") && isPicture(operands))
                || operator.getName().equals("sh")) return;
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) return true;
        return Optional.ofNullable(getResources())
                .map(resources -> resources.isImageXObject(name))
                .orElse(true);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++operations > MOST_OPERATIONS) throw new Unreadable("intake.hostile");
        var from = seen(matrix.transformPoint(0, 0));
        var to = seen(matrix.transformPoint(displacement.getX(), 0));
        var up = seen(matrix.transformPoint(0, 1));
        if (Math.abs(to.y - from.y) > Math.abs(to.x - from.x)) return;
        var text = Optional.ofNullable(font.toUnicode(code)).orElse("\uFFFD");
        if (text.indexOf(0xFFFD) >= 0 || text.codePoints().anyMatch(PageGlyphs::isPrivate)) unknown++;
        var size = up.distance(from);
        if (size < 1 || size > 500 || drawnAgain(text, from, size)) return;
        if (glyphs.size() >= MOST_GLYPHS) throw new Unreadable("intake.tooLong");
        glyphs.add(new Glyph(Math.min(from.x, to.x), Math.max(from.x, to.x), from.y, size, text));
    }

    /** Whether the same character was drawn here before, a hair aside perhaps to look bold; the next of two equal digits is much further on. */
    private boolean drawnAgain(String text, Point2D.Double from, double size) {
        var x = Math.round(from.x / (HAIR * size));
        var y = Math.round(from.y / (HAIR * size));
        for (var aside = -1; aside <= 1; aside++)
            for (var above = -1; above <= 1; above++)
                if (seen.contains(new Drawn(text, x + aside, y + above))) return true;
        seen.add(new Drawn(text, x, y));
        return false;
    }

    private static boolean isPrivate(int character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }

    /** From the coordinates of the file to those of the page as it is shown, from its top left. */
    private Point2D.Double seen(Point2D point) {
        var box = page.getCropBox();
        var x = point.getX() - box.getLowerLeftX();
        var y = point.getY() - box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        var one = seen(p0);
        var other = seen(p2);
        boxes.add(new double[] {
            Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y)
        });
        at = one;
        begin = one;
    }

    @Override
    public void moveTo(float x, float y) {
        at = seen(new Point2D.Float(x, y));
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        line(seen(new Point2D.Float(x, y)));
    }

    private void line(Point2D.Double to) {
        if (Math.abs(to.y - at.y) <= 1)
            add(path, new Rule(true, (at.y + to.y) / 2, Math.min(at.x, to.x), Math.max(at.x, to.x)));
        else if (Math.abs(to.x - at.x) <= 1)
            add(path, new Rule(false, (at.x + to.x) / 2, Math.min(at.y, to.y), Math.max(at.y, to.y)));
        at = to;
    }

    private static void add(List<Rule> to, Rule rule) {
        if (to.size() < MOST_RULES) to.add(rule);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = seen(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(0, 0);
    }

    @Override
    public void closePath() {
        line(begin);
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(rule -> add(rules, rule));
        for (var box : boxes) {
            add(rules, new Rule(true, box[1], box[0], box[2]));
            add(rules, new Rule(true, box[3], box[0], box[2]));
            add(rules, new Rule(false, box[0], box[1], box[3]));
            add(rules, new Rule(false, box[2], box[1], box[3]));
        }
        endPath();
    }

    /** A filled box that is thin is a line; a shape of lines that is thin as a whole is one too. */
    @Override
    public void fillPath(int windingRule) {
        if (path.size() > 2 && path.size() < 6) boxes.add(around(path));
        for (var box : boxes) {
            var width = box[2] - box[0];
            var height = box[3] - box[1];
            if (height <= 3 && width > height) add(rules, new Rule(true, (box[1] + box[3]) / 2, box[0], box[2]));
            else if (width <= 3 && height > width) add(rules, new Rule(false, (box[0] + box[2]) / 2, box[1], box[3]));
        }
        endPath();
    }

    private static double[] around(List<Rule> shape) {
        var level = shape.stream().filter(Rule::level).toList();
        var upright = shape.stream().filter(rule -> !rule.level()).toList();
        var xs = java.util.stream.DoubleStream.concat(
                        level.stream()
                                .flatMapToDouble(rule -> java.util.stream.DoubleStream.of(rule.from(), rule.to())),
                        upright.stream().mapToDouble(Rule::at))
                .summaryStatistics();
        var ys = java.util.stream.DoubleStream.concat(
                        upright.stream()
                                .flatMapToDouble(rule -> java.util.stream.DoubleStream.of(rule.from(), rule.to())),
                        level.stream().mapToDouble(Rule::at))
                .summaryStatistics();
        return new double[] {xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax()};
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
