package org.qianfa.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What happens to a text on its way: what is said of a cell afterwards is either still right, or nothing. */
public enum Distortion {
    NOTHING {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines;
        }
    },
    SPACES_AT_THE_ENDS_OF_LINES_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream().map(String::stripTrailing).toList();
        }
    },
    SPACES_AROUND_LINES_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream().map(String::strip).toList();
        }
    },
    VALUES_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream()
                    .map(line ->
                            chance.nextInt(4) == 0 ? line.replaceFirst("\\d{3}(?:件|万元)?[\\t |,，\u3000]*", "") : line)
                    .toList();
        }
    },
    VALUES_BLANK {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream()
                    .map(line -> Arrays.stream(line.split("(?<=\\t)|(?<=\\|)"))
                            .map(field -> chance.nextInt(3) == 0 ? field.replaceFirst("\\d{3}(?:件|万元)?", "") : field)
                            .collect(Collectors.joining()))
                    .toList();
        }
    },
    LINES_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream().filter(_ -> chance.nextInt(25) > 0).toList();
        }
    },
    LINES_TWICE {
        @Override
        List<String> of(List<String> lines, Random chance) {
            var twice = new ArrayList<String>();
            for (var line : lines) {
                twice.add(line);
                if (chance.nextInt(40) == 0) twice.add(line);
            }
            return twice;
        }
    },
    TABS_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream()
                    .map(line -> chance.nextInt(4) == 0 ? line.replaceFirst("\\t", "") : line)
                    .toList();
        }
    },
    TABS_ADDED {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.stream()
                    .map(line -> chance.nextInt(4) == 0 ? line.replaceFirst("\\t", "\t\t") : line)
                    .toList();
        }
    },
    HEADS_LOST {
        @Override
        List<String> of(List<String> lines, Random chance) {
            var gone = List.of("自然人", "商业企业", "科研机构", "法律服务机构", "总计", "尚未审结", "现行有效件数", "结果纠正")
                    .get(chance.nextInt(8));
            return lines.stream().map(line -> line.replace(gone, "")).toList();
        }
    },
    CUT_OFF {
        @Override
        List<String> of(List<String> lines, Random chance) {
            return lines.subList(0, 1 + chance.nextInt(lines.size()));
        }
    };

    abstract List<String> of(List<String> lines, Random chance);

    public String of(String text, Random chance) {
        return String.join("\n", of(text.lines().toList(), chance));
    }
}
