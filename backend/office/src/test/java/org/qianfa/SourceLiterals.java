package org.qianfa;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** What sources say in quotes, whole text blocks among it, as the compiler reads it. */
final class SourceLiterals extends TreeScanner<Void, List<String>> {
    private SourceLiterals() {}

    /** @return the literals of each source by the name of its file */
    static Map<String, List<String>> in(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var parser = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var literals = new TreeMap<String, List<String>>();
            for (var source : parser.parse()) {
                var found = new ArrayList<String>();
                new SourceLiterals().scan(source, found);
                literals.put(
                        Path.of(source.getSourceFile().toUri()).getFileName().toString(), found);
            }
            return literals;
        }
    }

    @Override
    public Void visitLiteral(LiteralTree literal, List<String> found) {
        if (literal.getValue() instanceof String words) found.add(words);
        return super.visitLiteral(literal, found);
    }
}
