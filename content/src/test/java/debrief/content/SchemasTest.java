package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.audit.Habit;
import debrief.engine.audit.Habits;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.signal.Dimension;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of packs is what the reader knows. */
class SchemasTest {
    private final JsonNode pack = schema("pack.schema.json");
    private final JsonNode company = schema("company.schema.json");
    private final JsonNode question = schema("question.schema.json");
    private final JsonNode framework = schema("framework.schema.json");
    private final JsonNode glossary = schema("glossary.schema.json");
    private final JsonNode personas = schema("personas.schema.json");
    private final JsonNode drill = schema("drill.schema.json");

    @Test
    void the_schemas_have_every_key_that_is_read_and_no_other() {
        assertThat(keys(pack.at(""))).containsExactlyElementsOf(PackFolder.KEYS);
        assertThat(keys(pack.at("/properties/levels/items"))).containsExactlyElementsOf(PackFolder.LEVEL_KEYS);
        assertThat(keys(pack.at("/properties/rounds/items"))).containsExactlyElementsOf(PackFolder.ROUND_KEYS);
        assertThat(keys(pack.at("/properties/lenses"))).containsExactlyElementsOf(PackFolder.LENS_KEYS);
        assertThat(keys(pack.at("/$defs/flag"))).containsExactlyElementsOf(PackFolder.FLAG_KEYS);
        assertThat(keys(pack.at("/$defs/hears")))
                .containsExactlyInAnyOrderElementsOf(
                        Habits.ALL.stream().map(Habit::id).toList());
        assertThat(keys(pack.at("/$defs/weighs"))).containsExactlyElementsOf(names(Dimension.values(), Dimension::key));
        assertThat(keys(pack.at("/properties/sources/items"))).containsExactlyElementsOf(PackFolder.SOURCE_KEYS);
        assertThat(keys(company.at(""))).containsExactlyElementsOf(CompanyFile.KEYS);
        assertThat(keys(company.at("/properties/loop/items"))).containsExactlyElementsOf(CompanyFile.STEP_KEYS);
        assertThat(keys(company.at("/properties/claims/items"))).containsExactlyElementsOf(CompanyFile.CLAIM_KEYS);
        assertThat(keys(company.at("/properties/claims/items/properties/figures/items")))
                .containsExactlyElementsOf(CompanyFile.FIGURE_KEYS);
        assertThat(keys(company.at("/properties/day/items"))).containsExactlyElementsOf(CompanyFile.HOUR_KEYS);
        assertThat(keys(company.at("/properties/pay/items"))).containsExactlyElementsOf(CompanyFile.PAY_KEYS);
        assertThat(keys(company.at("/properties/compare/items"))).containsExactlyElementsOf(CompanyFile.COMPARED_KEYS);
        assertThat(keys(company.at("/properties/growth/items"))).containsExactlyElementsOf(CompanyFile.GROWTH_KEYS);
        assertThat(keys(company.at("/properties/differs/items"))).containsExactlyElementsOf(CompanyFile.HABIT_KEYS);
        assertThat(keys(company.at("/properties/vocabulary/items"))).containsExactlyElementsOf(CompanyFile.SAYING_KEYS);
        assertThat(keys(company.at("/properties/questions/items"))).containsExactlyElementsOf(CompanyFile.ASK_KEYS);
        assertThat(keys(company.at("/properties/why_here"))).containsExactlyElementsOf(CompanyFile.WHY_KEYS);
        assertThat(keys(company.at("/properties/preparation/items")))
                .containsExactlyElementsOf(CompanyFile.PREPARATION_KEYS);
        assertThat(keys(company.at("/properties/stories/items"))).containsExactlyElementsOf(CompanyFile.STORY_KEYS);
        assertThat(choices(company.at("/properties/stories/items/properties/kind")))
                .isEqualTo(StoryKind.all().stream().map(StoryKind::key).toList());
        assertThat(keys(question.at(""))).containsExactlyElementsOf(QuestionFolder.KEYS);
        assertThat(keys(question.at("/properties/points/items"))).containsExactlyElementsOf(QuestionFolder.POINT_KEYS);
    }

    @Test
    void the_schemas_of_frameworks_and_the_glossary_have_every_key_that_is_read_and_no_other() {
        assertThat(keys(framework.at(""))).containsExactlyElementsOf(FrameworkFile.KEYS);
        assertThat(keys(framework.at("/properties/steps/items"))).containsExactlyElementsOf(FrameworkFile.STEP_KEYS);
        assertThat(keys(framework.at("/properties/example"))).containsExactlyElementsOf(FrameworkFile.EXAMPLE_KEYS);
        assertThat(keys(framework.at("/properties/example/properties/table")))
                .containsExactlyElementsOf(FrameworkFile.TABLE_KEYS);
        assertThat(keys(framework.at("/properties/picture"))).containsExactlyElementsOf(PictureFields.KINDS);
        assertThat(keys(glossary.at(""))).containsExactlyElementsOf(GlossaryFile.KEYS);
        assertThat(keys(glossary.at("/properties/terms/items"))).containsExactlyElementsOf(GlossaryFile.TERM_KEYS);
        assertThat(keys(personas.at(""))).containsExactlyElementsOf(PersonaFile.KEYS);
        assertThat(keys(personas.at("/properties/personas/items"))).containsExactlyElementsOf(PersonaFile.PERSONA_KEYS);
        assertThat(choices(personas.at("/properties/personas/items/properties/words")))
                .isEqualTo(PersonaFile.WORDS);
    }

    @Test
    void the_schema_of_pictures_has_every_key_that_is_read_and_no_other() {
        picture("network", PictureFields.NETWORK_KEYS, "tasks", PictureFields.TASK_KEYS);
        picture("scores", PictureFields.SCORES_KEYS, "weighs", PictureFields.WEIGHT_KEYS);
        picture("scores", PictureFields.SCORES_KEYS, "items", PictureFields.ITEM_KEYS);
        picture("timeline", PictureFields.TIMELINE_KEYS, "bars", PictureFields.BAR_KEYS);
        picture("timeline", PictureFields.TIMELINE_KEYS, "gates", PictureFields.GATE_KEYS);
        picture("quadrants", PictureFields.QUADRANTS_KEYS, "cells", PictureFields.CELL_KEYS);
        picture("ladder", PictureFields.LADDER_KEYS, "rungs", PictureFields.RUNG_KEYS);
        picture("budget", PictureFields.BUDGET_KEYS, "spent", PictureFields.SPENT_KEYS);
        assertThat(choices(framework.at("/$defs/scores/properties/by")))
                .isEqualTo(names(Scores.Formula.values(), Scores.Formula::key));
    }

    private void picture(String kind, List<String> known, String list, List<String> inList) {
        assertThat(keys(framework.at("/$defs/" + kind))).containsExactlyElementsOf(known);
        assertThat(keys(framework.at("/$defs/" + kind + "/properties/" + list + "/items")))
                .containsExactlyElementsOf(inList);
    }

    @Test
    void the_schemas_have_every_name_that_is_read_and_no_other() {
        assertThat(choices(pack.at("/properties/levels/items/properties/id")))
                .isEqualTo(names(Level.values(), Level::key));
        assertThat(choices(pack.at("/properties/rounds/items/properties/foci/items")))
                .isEqualTo(names(Focus.values(), Focus::key));
        assertThat(choices(pack.at("/properties/rounds/items/properties/drill")))
                .isEqualTo(DrillTexts.DRILLS);
        assertThat(choices(company.at("/properties/pay/items/properties/role")))
                .isEqualTo(names(Company.Role.values(), Company.Role::name));
        assertThat(choices(company.at("/properties/pay/items/properties/part")))
                .isEqualTo(names(Company.Part.values(), Company.Part::key));
        assertThat(choices(company.at("/properties/differs/items/properties/here")))
                .isEqualTo(names(Company.Taken.values(), Company.Taken::key));
        assertThat(choices(question.at("/properties/focus"))).isEqualTo(names(Focus.values(), Focus::key));
        assertThat(choices(question.at("/properties/kind"))).isEqualTo(names(Kind.values(), Kind::key));
        assertThat(choices(question.at("/properties/levels/items"))).isEqualTo(names(Level.values(), Level::key));
    }

    @Test
    void the_schema_of_drills_has_every_key_of_the_generic_packs_drills_and_asks_for_those_that_are_there() {
        assertThat(keys(drill.at(""))).containsExactlyElementsOf(DrillFile.KEYS);
        List<DrillTexts> all = Packs.read(Path.of("..", "packs")).packs().stream()
                .flatMap(one -> one.drills().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(1);
        for (DrillTexts one : all) {
            JsonNode own = drill.at("/$defs/" + one.drill() + "/properties");
            assertThat(drill.path("anyOf")
                            .valueStream()
                            .map(node -> node.path("$ref").stringValue("")))
                    .contains("#/$defs/" + one.drill());
            holds(own.path("words"), one.words().keySet(), one.file());
            holds(own.path("ranges"), one.ranges().keySet(), one.file());
            for (Detail written : one.cases()) {
                JsonNode items = own.path("cases").path("items");
                holds(items, keys(written), written.file() + ":" + written.line());
                written.parts()
                        .forEach((name, parts) -> parts.forEach(part -> holds(
                                items.path("properties").path(name).path("items"),
                                keys(part),
                                part.file() + ":" + part.line())));
            }
        }
    }

    private static Set<String> keys(Detail written) {
        Set<String> keys = new LinkedHashSet<>(written.texts().keySet());
        keys.addAll(written.lists().keySet());
        keys.addAll(written.parts().keySet());
        return keys;
    }

    /** The keys are ones the schema knows, unless it takes any, and none that it asks for is missing. */
    private static void holds(JsonNode object, Set<String> keys, String where) {
        if (!object.path("additionalProperties").isObject()) {
            assertThat(object.path("properties").propertyNames()).as(where).containsAll(keys);
        }
        assertThat(keys)
                .as(where)
                .containsAll(object.path("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private static List<String> keys(JsonNode object) {
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        return List.copyOf(object.path("properties").propertyNames());
    }

    private static List<String> choices(JsonNode one) {
        return one.path("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static <T> List<String> names(T[] all, java.util.function.Function<T, String> name) {
        return Stream.of(all).map(name).toList();
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(Path.of("..", "packs", "schema", name));
    }
}
