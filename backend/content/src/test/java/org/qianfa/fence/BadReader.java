package org.qianfa.fence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.intake.source.Source;

/** Stands where files are read, and does what a file would make it do if it could: the file's name says which. */
final class BadReader {
    private BadReader() {}

    public static void main(String... none) throws Exception {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        FencedReader.sayReady(out);
        while (true) {
            var name = in.readUTF();
            in.readFully(new byte[in.readInt()]);
            answer(out, behave(name));
        }
    }

    private static byte[] behave(String name) throws Exception {
        return switch (name.replaceFirst(" .*", "")) {
            case "memory" -> grow(new ArrayList<>());
            case "processor" -> spin();
            case "silence" -> sleep();
            case "ends" -> end();
            case "nonsense" -> "{".repeat(1000).getBytes(UTF_8);
            case "outside" -> """
                {"blocks": [{"text": null, "level": 0, "height": 1, "width": 1, "cells": [
                  {"line": 5, "column": 0, "lineSpan": 1, "columnSpan": 1, "text": "1"}]}], "sentences": [], "defect": null}""".getBytes(UTF_8);
            case "vast" -> """
                {"blocks": [{"text": null, "level": 0, "height": 2000000, "width": 2000000, "cells": []}],
                  "sentences": [], "defect": null}""".getBytes(UTF_8);
            case "sentence" ->
                "{\"blocks\": null, \"sentences\": [{\"key\": \"report.x\", \"values\": []}], \"defect\": null}"
                        .getBytes(UTF_8);
            case "environment" -> lines(new TreeSet<>(System.getenv().keySet()));
            case "network" -> lines(Set.of(reach(Integer.parseInt(name.substring("network ".length())))));
            case "process" ->
                lines(Set.of(String.valueOf(ProcessHandle.current().pid())));
            case "defect" ->
                FenceAnswer.defect(new IllegalStateException("居民身份证号")).toJson();
            default -> lines(Set.of(name));
        };
    }

    private static void answer(DataOutputStream out, byte[] json) throws IOException {
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }

    private static byte[] lines(Set<String> lines) {
        return FenceAnswer.of(new Source(
                        lines.stream().<Source.Block>map(Source.Line::new).toList(), List.of()))
                .toJson();
    }

    private static byte[] grow(List<byte[]> kept) {
        while (true) kept.add(new byte[1 << 20]);
    }

    private static byte[] spin() {
        var number = 1L;
        while (number != 0) number = number * 31 | 1;
        return new byte[0];
    }

    private static byte[] sleep() throws InterruptedException {
        Thread.sleep(600_000);
        return new byte[0];
    }

    private static byte[] end() {
        System.exit(7);
        return new byte[0];
    }

    private static String reach(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return "reached " + socket.isConnected();
        } catch (IOException nowhere) {
            return "no network";
        }
    }
}
