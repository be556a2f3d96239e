package debrief.web.store;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists of ids in one column, and exports. */
final class Json {
    /**
     * Unknown fields are left out, so that an export of a later version can still be read. A missing one is refused, unless it is an
     * {@code Optional}: such a field can be added at any time.
     */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(Rounds.MOST_CHARACTERS * 2)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String list(List<String> ids) {
        return MAPPER.writeValueAsString(ids);
    }

    static List<String> list(String json) {
        return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }
}
