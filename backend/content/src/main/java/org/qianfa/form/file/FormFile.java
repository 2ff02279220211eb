package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.form.SectionForm;
import org.qianfa.form.rule.Rule;

/** A form file as it is written; what is absent is empty. docs/formats.md describes it. */
record FormFile(
        String id,
        Optional<Years> years,
        String title,
        List<String> titleVariants,
        List<String> accepted,
        Map<String, Type> types,
        List<Section> sections,
        List<Table> tables,
        List<RuleEntry> rules) {

    record Years(int from, Optional<Integer> to) {}

    record Type(int digits, int scale, Optional<BigDecimal> least, Optional<String> unit) {}

    record Section(
            int number,
            String heading,
            List<String> variants,
            List<String> marks,
            List<SectionForm.Aspect> aspects,
            Optional<Integer> table) {}

    record Table(int number, String caption, String type, String layout, List<Block> blocks) {}

    record Block(Optional<String> title, Optional<String> corner, List<Node> columns, List<Node> rows) {}

    /** A row or column with a key, or a group of them without one. */
    record Node(
            String key,
            String label,
            String name,
            List<String> accepted,
            List<String> variants,
            String type,
            List<Node> columns,
            List<Node> rows) {
        List<Node> children() {
            return columns.isEmpty() ? rows : columns;
        }

        /** How many rows or columns with a key there are in it, itself included. */
        int leaves() {
            return children().isEmpty()
                    ? 1
                    : children().stream().mapToInt(Node::leaves).sum();
        }

        /** How many nodes stand one in another at most. */
        static int depth(List<Node> nodes) {
            return nodes.stream()
                    .mapToInt(node -> 1 + depth(node.children()))
                    .max()
                    .orElse(0);
        }
    }

    record RuleEntry(
            String id,
            String severity,
            String kind,
            int table,
            int section,
            String each,
            List<String> lines,
            Optional<Sum> left,
            Optional<Sum> right,
            Optional<Sum> before,
            Optional<BigDecimal> bound,
            Optional<BigDecimal> times,
            Optional<BigDecimal> least,
            List<String> except,
            List<String> organs,
            List<String> notOnly,
            List<Rule.RequiredTopic> needed,
            String claim,
            String column,
            String row,
            List<Sum> readings) {}

    /** @param columns in each of which the terms are taken; empty where the rule names the line */
    record Sum(String name, List<String> terms, List<String> columns) {}
}
