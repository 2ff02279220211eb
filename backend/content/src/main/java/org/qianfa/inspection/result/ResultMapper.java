package org.qianfa.inspection.result;

import org.qianfa.text.WholeCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes results for programs: names in the order in which the records have them, and text that UTF-8 can hold. */
final class ResultMapper {
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .addModule(new SimpleModule().addSerializer(new WholeText()))
            .build();

    private ResultMapper() {}

    private static final class WholeText extends StdSerializer<String> {
        WholeText() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(WholeCharacters.replaceHalves(text));
        }
    }
}
