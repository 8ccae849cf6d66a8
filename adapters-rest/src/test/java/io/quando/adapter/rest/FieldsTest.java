package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    private static final List<String> KINDS =
            List.of("17850.0", "7", "true", "\"\"", "\"many\"", "[]", "{}", "[[1]]", "[null]");

    /// Which of [#KINDS] a shape takes; the other ones are refused with their path.
    private static List<String> taken(Shape shape) {
        return switch (shape) {
            case Words words ->
                    words.use() == Words.Use.PROSE
                            ? List.of("\"\"", "\"many\"")
                            : List.of("\"many\"");
            case Shape.Flag flag -> List.of("true");
            case Shape.Numeric numeric -> List.of("17850.0", "7");
            case Shape.ListOf list -> List.of("[]");
            case Shape.Texts texts -> List.of("{}");
            case Fields fields -> List.of("{}");
            case Shape.Switch available -> List.of("{}", "true");
            case Shape.Raw raw -> KINDS;
        };
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                        EventJson.class,
                        ItemJson.class,
                        RecommendationRequestJson.class,
                        TrainingsResource.RequestJson.class,
                        RulesResource.DecisionJson.class)
                .flatMap(type ->
                        Fields.of(type).fields().entrySet().stream()
                                .map(f -> Arguments.of(type, f.getKey(), f.getValue().shape())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldTakesItsOwnKindAndRefusesTheOthersWithItsPath(
            Class<?> type, String field, Shape shape) {
        for (String kind : KINDS) {
            String body = "{\"%s\":%s}".formatted(field, kind);
            if (taken(shape).contains(kind)) {
                assertThat(read(body, type).value()).as(body).isNotNull();
            } else {
                assertThatThrownBy(() -> read(body, type))
                        .as(body)
                        .isInstanceOf(BadRequest.class)
                        .hasMessageStartingWith("The field " + field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void nullIsAsGoodAsNothing(Class<?> type, String field) {
        assertThat(read("{\"%s\":null}".formatted(field), type).value())
                .isEqualTo(read("{}", type).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"user\":17850.0}|The field user must be a string, not the number 17850.0: write \"17850\".",
                "{\"user\":1000}|The field user must be a string, not the number 1000: write \"1000\".",
                "{\"user\":true}|The field user must be a string, not true: write \"true\".",
                "{\"item\":[\"a\"]}|The field item must be a string, not an array.",
                "{\"session\":{}}|The field session must be a string, not an object.",
                "{\"eventId\":7}|The field eventId must be a string, not the number 7: write \"7\".",
                "{\"recommendationId\":false}|The field recommendationId must be a string, not false: write \"false\".",
                "{\"time\":1325376000}|The field time must be a string in ISO 8601, not the number 1325376000: as seconds since 1970 that is \"2012-01-01T00:00:00Z\".",
                "{\"time\":1325376000000}|The field time must be a string in ISO 8601, not the number 1325376000000: as milliseconds since 1970 that is \"2012-01-01T00:00:00Z\".",
                "{\"time\":true}|The field time must be a string in ISO 8601, not true.",
                "{\"value\":\"2,50\"}|The field value must be a number, not the string \"2,50\".",
                "{\"value\":\"NaN\"}|The field value must be a number, not the string \"NaN\".",
                "{\"place\":\"Berlin\"}|The field place must be an object, not the string \"Berlin\".",
                "{\"place\":{\"lat\":\"north\"}}|The field place.lat must be a number, not the string \"north\".",
                "{\"place\":{\"cell\":7}}|The field place.cell must be a string, not the number 7: write \"7\".",
                "{\"context\":[]}|The field context must be an object of texts by name, not an array.",
                "{\"context\":{\"a\":{}}}|The field context.a must be a string, a number, or true or false, not an object.",
                "{\"context\":{\"a\":null}}|The field context.a must be a string, a number, or true or false, not null.",
                "{\"user\":\" \"}|The field user must not be blank: leave it out.",
                "{\"session\":\"\"}|The field session must not be blank: leave it out.",
                "{\"item\":\"a\\u0007b\"}|The field item (a\u0007b) holds the control character U+0007: leave that out.",
                "[]|The body must be a JSON object, not an array.",
                "7|The body must be a JSON object, not the number 7.",
                "null|The body must be a JSON object, not null."
            })
    void valueOfTheWrongKindInAnEventIsNamed(String body, String message) {
        assertThatThrownBy(() -> read(body, EventJson.class)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"categories\":[\"a\",7]}|The field categories[1] must be a string, not the number 7: write \"7\".",
                "{\"categories\":[null]}|The field categories[0] must be a string, not null.",
                "{\"categories\":[\" \"]}|The field categories[0] must not be blank: leave it out.",
                "{\"categories\":\"a\"}|The field categories must be an array, not the string \"a\".",
                "{\"title\":\"a\\u0085b\"}|The field title (a\u0085b) holds the control character U+0085: leave that out.",
                "{\"available\":7}|The field available must be an object with from and until, or true or false, not the number 7.",
                "{\"available\":\"no\"}|The field available must be an object with from and until, or true or false, not the string \"no\".",
                "{\"available\":[]}|The field available must be an object with from and until, or true or false, not an array.",
                "{\"available\":{\"from\":7}}|The field available.from must be a string in ISO 8601, not the number 7: as seconds since 1970 that is \"1970-01-01T00:00:07Z\".",
                "{\"attributes\":{\"a\":[1]}}|The field attributes.a must be a string, a number, or true or false, not an array."
            })
    void valueOfTheWrongKindInAnItemIsNamed(String body, String message) {
        assertThatThrownBy(() -> read(body, ItemJson.class)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"n\":3.7}|The field n must be a whole number, not the number 3.7.",
                "{\"n\":99999999999}|The field n must be a whole number between -2147483648 and 2147483647, not the number 99999999999.",
                "{\"n\":\"many\"}|The field n must be a whole number, not the string \"many\".",
                "{\"explain\":1}|The field explain must be true or false, not the number 1.",
                "{\"items\":[1]}|The field items[0] must be a string, not the number 1: write \"1\".",
                "{\"exclude\":[\"a\",true]}|The field exclude[1] must be a string, not true: write \"true\".",
                "{\"history\":[{},{\"user\":1}]}|The field history[1].user must be a string, not the number 1: write \"1\".",
                "{\"history\":[null]}|The field history[0] must be an object, not null.",
                "{\"context\":\"now\"}|The field context must be an object, not the string \"now\".",
                "{\"context\":{\"time\":0}}|The field context.time must be a string in ISO 8601, not the number 0: as seconds since 1970 that is \"1970-01-01T00:00:00Z\"."
            })
    void valueOfTheWrongKindInAQuestionIsNamed(String body, String message) {
        assertThatThrownBy(() -> read(body, RecommendationRequestJson.class)).hasMessage(message);
    }

    @Test
    void namesAreReadWithoutTheBlanksAroundThem() {
        EventJson event =
                read(
                                "{\"user\":\"rb \",\"item\":\" a b\\t\",\"type\":\" view\",\"text\":\" \"}",
                                EventJson.class)
                        .value();
        assertThat(event.user()).isEqualTo("rb");
        assertThat(event.item()).isEqualTo("a b");
        assertThat(event.type()).isEqualTo("view");
        assertThat(event.text()).isNull();
    }

    @Test
    void proseKeepsItsLines() {
        assertThat(read("{\"description\":\" a\\nb \"}", ItemJson.class).value().description())
                .isEqualTo("a\nb");
    }

    @Test
    void freeValuesAreTakenAsTheyAreWritten() {
        EventJson event =
                read("{\"context\":{\"a\":\"x \",\"b\":1,\"c\":2.5,\"d\":true}}", EventJson.class)
                        .value();
        assertThat(event.context()).isEqualTo(Map.of("a", "x", "b", "1", "c", "2.5", "d", "true"));
    }

    @Test
    void numberBetweenQuotationMarksIsANumber() {
        assertThat(read("{\"price\":\"12.50\"}", ItemJson.class).value().price()).isEqualTo(12.5);
        assertThat(read("{\"n\":\"3\"}", RecommendationRequestJson.class).value().n()).isEqualTo(3);
    }

    @Test
    void availabilityMayBeToldInAWord() {
        assertThat(read("{\"available\":false}", ItemJson.class).value().available())
                .isEqualTo(new ItemJson.AvailableJson(null, "now"));
        assertThat(read("{\"available\":true}", ItemJson.class).value().available())
                .isEqualTo(new ItemJson.AvailableJson(null, null));
    }

    @Test
    void unknownFieldsAreNamedHoweverDeepTheyLie() {
        String body =
                "{\"userId\":\"u\",\"context\":{\"tyme\":1,\"place\":{}},\"history\":[{},{\"qty\":1,\"context\":{\"free\":1},\"place\":{\"latitude\":1}}],\"filter\":{\"any\":[]}}";
        Remarks remarks = read(body, RecommendationRequestJson.class).remarks();
        assertThat(remarks.sentences())
                .containsExactly(
                        "The field userId is not known and was not used. Maybe you meant user?",
                        "The field context.tyme is not known and was not used. Maybe you meant time?",
                        "The field context.place is not supported yet and was not applied.",
                        "The field history[1].qty is not known and was not used. Maybe you meant quantity?",
                        "The field history[1].place.latitude is not known and was not used. Maybe you meant lat?",
                        "The field filter is not supported yet and was not applied.");
    }

    @Test
    void remarksAreBounded() {
        StringBuilder body = new StringBuilder("{\"type\":\"view\"");
        for (int n = 0; n < 10_000; n++) {
            body.append(",\"x%d\":1".formatted(n));
        }
        Remarks remarks = read(body.append('}').toString(), EventJson.class).remarks();
        assertThat(remarks.sentences()).hasSize(21);
        assertThat(remarks.sentences().getLast()).isEqualTo("9980 more remarks are left out.");
    }

    @Test
    void strictReadingRefusesWhatIsNotKnownAndKeepsWhatIsNotSupportedYet() {
        JsonNode unknown = tree("{\"userId\":\"u\"}");
        assertThatThrownBy(() -> JsonBody.value(unknown, RecommendationRequestJson.class, true))
                .hasMessage(
                        "The field userId is not known and was not used. Maybe you meant user? In a strict call every field must be known.");
        JsonNode filtered = tree("{\"filter\":{},\"limits\":[],\"seen\":\"drop\"}");
        assertThat(JsonBody.value(filtered, RecommendationRequestJson.class, true).value())
                .isNotNull();
    }

    @Test
    void refusalNamesTheUnknownFieldThatIsProbablyTheReason() {
        JsonBody.Read<ItemJson> read = read("{\"name\":\"Tea\"}", ItemJson.class);
        assertThatThrownBy(() -> read.as(item -> item.toItem("tea", Instant.EPOCH)))
                .hasMessage(
                        "The item (tea) has no title. The field name is not known and was not used. Maybe you meant title?");
    }

    private static <T> JsonBody.Read<T> read(String body, Class<T> type) {
        return JsonBody.value(tree(body), type, false);
    }

    private static JsonNode tree(String body) {
        return JsonText.tree(body.getBytes(StandardCharsets.UTF_8));
    }
}
