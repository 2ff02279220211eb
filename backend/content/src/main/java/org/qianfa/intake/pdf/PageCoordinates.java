package org.qianfa.intake.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;

/** From the coordinates of a PDF file to those of a page as it is shown: turned, from its top left, in points. */
record PageCoordinates(PDPage page) {
    double height() {
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D.Double shown(Point2D point) {
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
}
