package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;

/** A table of a PDF, perhaps over several pages. */
final class PdfTable {
    private final RuledTable first;
    private final List<Source.Spot> spots;
    private RuledTable last;
    private int height;

    PdfTable(PdfPage.Table table) {
        this.first = table.ruled();
        this.last = table.ruled();
        this.spots = new ArrayList<>(table.spots());
        this.height = first.height();
    }

    /** Takes the table over where it goes on with this one; heads said again on the new page are left out. */
    boolean goesOn(PdfPage.Table next) {
        if (!last.goesOnIn(next.ruled())) return false;
        var again = 0;
        while (again < next.ruled().height() - 1 && line(next.spots(), again).equals(line(spots, again))) again++;
        for (var spot : next.spots())
            if (spot.line() >= again)
                spots.add(new Source.Spot(
                        spot.line() - again + height, spot.column(), spot.lines(), spot.columns(), spot.text()));
        height += next.ruled().height() - again;
        last = next.ruled();
        return true;
    }

    private static List<Source.Spot> line(List<Source.Spot> spots, int line) {
        return spots.stream()
                .filter(spot -> spot.line() == line)
                .sorted(java.util.Comparator.comparing(Source.Spot::column))
                .toList();
    }

    void end(SourceBuilder blocks) {
        var making = new GridBuilder();
        for (var spot : spots) making.at(spot.line(), spot.column(), spot.lines(), spot.columns(), spot.text());
        making.grid().ifPresent(blocks::table);
    }
}
