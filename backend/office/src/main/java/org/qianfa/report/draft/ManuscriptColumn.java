package org.qianfa.report.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;

/** How a manuscript lies in a row: its text in {@code body}, and as JSON in {@code manuscript} where it is more than text. */
public final class ManuscriptColumn {
    private ManuscriptColumn() {}

    public static Manuscript read(ResultSet row) throws SQLException {
        var json = row.getString("manuscript");
        return json == null || json.isEmpty() ? Manuscript.ofText(row.getString("body")) : ManuscriptJson.read(json);
    }

    /** What goes into the column: "" where the text is all. */
    static String json(Manuscript manuscript) {
        return manuscript.isPlain() ? "" : ManuscriptJson.write(manuscript);
    }
}
