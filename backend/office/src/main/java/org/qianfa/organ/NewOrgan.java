package org.qianfa.organ;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.form.OrganKind;
import org.qianfa.text.Sentence;

/** What an administrator writes to add an organ. */
public record NewOrgan(String code, String name, OrganKind kind) {
    public NewOrgan {
        code = code.strip();
        name = name.strip();
    }

    public List<Sentence> obstacles() {
        var obstacles = new ArrayList<Sentence>();
        if (name.isEmpty() || name.length() > 200) obstacles.add(Sentence.of("organ.nameWrong"));
        if (!Organ.CODE.matcher(code).matches()) obstacles.add(Sentence.of("organ.codeWrong"));
        return obstacles;
    }
}
