package org.qianfa.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

/** A report made at random in which everything is right: cells that add up, and prose that says what the cells say. */
record ValidReport(Format form, OrganKind kind, int year, Content content) {
    private static final Formats FORMATS = new Formats();
    private static final Gate GATE = new Gate();
    private static final Map<OrganKind, String> NAMES = Map.of(
            OrganKind.PROVINCE, "江东省人民政府",
            OrganKind.MINISTRY, "国家盐业管理局",
            OrganKind.CITY, "丰泽市人民政府",
            OrganKind.CITY_DEPARTMENT, "丰泽市商务局",
            OrganKind.COUNTY, "宁远县人民政府",
            OrganKind.COUNTY_DEPARTMENT, "宁远县审计局",
            OrganKind.TOWNSHIP, "大榆树镇人民政府",
            OrganKind.STREET, "钟楼街道办事处");

    static ValidReport from(long seed) {
        var chance = new Random(seed);
        var kind = List.of(OrganKind.values()).get(chance.nextInt(OrganKind.values().length));
        var year = 2019 + chance.nextInt(7);
        var form = FORMATS.forYear(year);
        var cells = cells(form, chance, kind);
        return new ValidReport(
                form,
                kind,
                year,
                new Content(ValidProse.sections(new CorpusFigures(form, cells), year, chance), cells));
    }

    private static Cells cells(Format form, Random chance, OrganKind kind) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, Integer.toString(some(chance)));
        if (form.cell(CellKey.parse("2/fees/charged")).isPresent()) {
            for (var row : List.of("rules", "normativeDocuments")) stock(values, row, chance);
            values.put(CellKey.parse("2/fees/charged"), (10 + chance.nextInt(90)) + ".5");
        }
        // what is told in section 6 where it is more than 0, T3-7
        values.replaceAll((key, value) -> key.row().equals("feeNotPaid") ? "0" : value);
        if (!kind.hasRuleMakingPower())
            values.replaceAll((key, value) -> key.row().equals("rules") ? "0" : value);
        balance(form, values);
        return form.withTotals(Cells.of(values));
    }

    private static int some(Random chance) {
        return chance.nextInt(3) == 0 ? chance.nextInt(40) : 0;
    }

    private static void stock(TreeMap<CellKey, String> values, String row, Random chance) {
        var issued = some(chance);
        var abolished = some(chance);
        values.put(new CellKey(2, row, "issued"), "" + issued);
        values.put(new CellKey(2, row, "abolished"), "" + abolished);
        values.put(new CellKey(2, row, "inForce"), "" + (issued + some(chance)));
    }

    /** What came in is what went out or stays open, in each column. */
    private static void balance(Format form, TreeMap<CellKey, String> values) {
        values.keySet().stream()
                .filter(key -> key.table() == 3 && key.row().equals("received"))
                .toList()
                .forEach(key -> {
                    var out = 0;
                    for (var other : form.table(3).orElseThrow().inputs())
                        if (other.column().equals(key.column())
                                && !List.of("received", "carriedOver").contains(other.row()))
                            out += Integer.parseInt(values.getOrDefault(other, "0"));
                    var over = Math.min(
                            out,
                            Integer.parseInt(values.getOrDefault(new CellKey(3, "carriedOver", key.column()), "0")));
                    values.put(new CellKey(3, "carriedOver", key.column()), "" + over);
                    values.put(key, "" + (out - over));
                });
    }

    String organName() {
        return NAMES.getOrDefault(kind, "");
    }

    String title() {
        return form.title(organName(), year);
    }

    ValidReport with(Content other) {
        return new ValidReport(form, kind, year, other);
    }

    ValidReport saying(int section, String text) {
        var sections = new TreeMap<>(content.sections());
        sections.put(section, text);
        return with(new Content(sections, content.cells()));
    }

    ReportUnderCheck checked() {
        return checked(ReportWording.OFFICIAL);
    }

    private ReportUnderCheck checked(ReportWording written) {
        return new ReportUnderCheck(
                form, organName(), Optional.of(kind), year, content, written, ReportsToCompare.NONE, Profile.SUBMIT);
    }

    /** The findings of this report where it comes from outside and is worded so. */
    List<Finding> worded(ReportWording written) {
        return GATE.check(checked(written));
    }

    List<Finding> findings() {
        return GATE.check(checked());
    }
}
