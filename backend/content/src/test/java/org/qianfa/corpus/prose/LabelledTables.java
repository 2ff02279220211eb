package org.qianfa.corpus.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a labelled report as lines of tab-separated text; they are right in themselves. */
final class LabelledTables {
    private static final List<String> ROWS = List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计",
            "四、结转下年度继续办理");
    private static final Map<Integer, String> GROUPS =
            Map.of(5, "（三）不予公开", 13, "（四）无法提供", 16, "（五）不予处理", 21, "（六）其他处理");
    /** First and last row of each group, and the row for those that no row is named for. */
    private static final Map<String, List<Integer>> ROWS_OF = Map.of(
            "granted", List.of(3, 3, 3),
            "partly", List.of(4, 4, 4),
            "refused", List.of(5, 12, 5),
            "unable", List.of(13, 15, 13),
            "notProcessed", List.of(16, 20, 16),
            "other", List.of(21, 23, 23));

    private static final List<String> OUTCOMES =
            List.of("granted", "partly", "refused", "unable", "notProcessed", "other");
    private static final int TOTAL = 24;
    private static final int LEFT = 25;

    private LabelledTables() {}

    static String two(Optional<LabelledProse.TableTwo> table) {
        var documents = table.flatMap(LabelledProse.TableTwo::normative).orElse(List.of(0, 0, 0));
        var fee = table.flatMap(LabelledProse.TableTwo::fee).orElse("0");
        return String.join(
                "\n",
                "第二十条第（一）项",
                "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
                "规章\t0\t0\t0",
                "行政规范性文件\t" + tabbed(documents),
                "第二十条第（五）项",
                "信息内容\t本年处理决定数量",
                "行政许可\t0",
                "第二十条第（六）项",
                "信息内容\t本年处理决定数量",
                "行政处罚\t0",
                "行政强制\t0",
                "第二十条第（八）项",
                "信息内容\t本年收费金额（单位：万元）",
                "行政事业性收费\t" + fee);
    }

    static String three(Optional<LabelledProse.TableThree> table) {
        var grid = new int[LEFT + 1][7];
        table.ifPresent(given -> fill(grid, given));
        var lines = new ArrayList<String>();
        lines.add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t");
        lines.add("\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计");
        lines.add("\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t");
        for (var row = 1; row <= LEFT; row++)
            lines.add(label(row) + "\t" + tabbed(IntStream.of(grid[row]).boxed().toList()));
        return String.join("\n", lines);
    }

    private static String label(int row) {
        var name = ROWS.get(row - 1);
        if (row < 3 || row == LEFT) return name + "\t\t";
        var first = row == 3 ? "三、本年度办理结果" : "";
        return row < 5 || row == TOTAL
                ? first + "\t" + name + "\t"
                : first + "\t"
                        + GROUPS.entrySet().stream()
                                .filter(group -> group.getKey() <= row)
                                .max(Map.Entry.comparingByKey())
                                .orElseThrow()
                                .getValue()
                        + "\t" + name;
    }

    private static void fill(int[][] grid, LabelledProse.TableThree table) {
        var todo = OUTCOMES.stream()
                .flatMap(group -> rowsOf(group, table))
                .collect(Collectors.toCollection(ArrayList::new));
        todo.addAll(Collections.nCopies(table.left(), LEFT));
        var next = todo.iterator();
        for (var column = 0; column < 6; column++) {
            grid[1][column] = table.fresh().get(column);
            grid[2][column] = table.carried().get(column);
            for (var i = grid[1][column] + grid[2][column]; i > 0; i--) grid[next.next()][column]++;
            for (var row = 3; row < TOTAL; row++) grid[TOTAL][column] += grid[row][column];
        }
        if (next.hasNext()) throw new IllegalArgumentException("more was dealt with than received: " + table);
        for (var row : grid) for (var column = 0; column < 6; column++) row[6] += row[column];
    }

    /** The row of each application of a group. */
    private static Stream<Integer> rowsOf(String group, LabelledProse.TableThree table) {
        var rows = ROWS_OF.getOrDefault(group, List.of(0, 0, 0));
        var named = table.rows().orElse(Map.of()).entrySet().stream()
                .filter(row -> row.getKey() >= rows.getFirst() && row.getKey() <= rows.get(1))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return named.isEmpty()
                ? Collections.nCopies(table.outcomes().getOrDefault(group, 0), rows.getLast()).stream()
                : named.stream().flatMap(row -> Collections.nCopies(row.getValue(), row.getKey()).stream());
    }

    static String four(Optional<List<Integer>> table) {
        var results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
        return String.join(
                "\n",
                "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t",
                "\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
                String.join("\t", results, results, results),
                tabbed(table.orElse(Collections.nCopies(15, 0))));
    }

    private static String tabbed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("\t"));
    }
}
