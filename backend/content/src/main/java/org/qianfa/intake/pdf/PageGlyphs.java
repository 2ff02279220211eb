package org.qianfa.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    private final PDPage page;
    private final SourceBuilder source;
    private final PageCoordinates coordinates;
    private final GlyphCollector glyphs = new GlyphCollector();
    private final RuleLineCollector lines = new RuleLineCollector();
    private int operations;

    PageGlyphs(PDPage page, SourceBuilder source) {
        super(page);
        this.page = page;
        this.source = source;
        this.coordinates = new PageCoordinates(page);
    }

    PageGlyphs read() throws IOException {
        processPage(new BoundedPage(page));
        return this;
    }

    List<Glyph> glyphs() {
        return glyphs.glyphs();
    }

    List<RuleLine> ruleLines() {
        return lines.drawn();
    }

    /** How many characters have no meaning that the file tells. */
    int unknownCharacters() {
        return glyphs.unknown();
    }

    double height() {
        return coordinates.height();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS || getLevel() > DEEPEST) throw new Unreadable("intake.hostile");
        if (operations % 500 == 0) source.requireTimeLeft();
        if ((operator.getName().equals("Do") && isPicture(operands))
                || operator.getName().equals("sh")) return;
        if (getResources() != null) FontRanges.requireFewCodes(getResources(), operator.getName(), operands);
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
        glyphs.add(
                font,
                code,
                coordinates.shown(matrix.transformPoint(0, 0)),
                coordinates.shown(matrix.transformPoint(displacement.getX(), 0)),
                coordinates.shown(matrix.transformPoint(0, 1)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        lines.rectangle(coordinates.shown(p0), coordinates.shown(p2));
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(coordinates.shown(new Point2D.Float(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(coordinates.shown(new Point2D.Float(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lines.curveTo(coordinates.shown(new Point2D.Float(x3, y3)));
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(0, 0);
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void endPath() {
        lines.end();
    }

    @Override
    public void strokePath() {
        lines.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        lines.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        lines.stroke();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
