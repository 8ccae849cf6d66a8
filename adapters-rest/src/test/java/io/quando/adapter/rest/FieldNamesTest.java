package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
    @ParameterizedTest
    @CsvSource({
        "timestamp,time",
        "ts,time",
        "created_at,time",
        "Time,time",
        "tme,time",
        "qty,quantity",
        "quantty,quantity",
        "session_id,session",
        "sessionId,session",
        "userId,user",
        "user_id,user",
        "USER,user",
        "customer-id,user",
        "usr,user",
        "item_id,item",
        "productId,item",
        "sku,item",
        "event_id,eventId",
        "eventid,eventId",
        "id,eventId",
        "event_type,type",
        "rating,value",
        "location,place",
        "ctx,context",
        "recommendation_id,recommendationId"
    })
    void fieldOfAnEventIsRecognisedUnderOtherNames(String name, String meant) {
        assertThat(nearest(name, EventJson.class)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "userId,user",
        "excluded,exclude",
        "blacklist,exclude",
        "basket,items",
        "limit,n",
        "k,n",
        "N,n",
        "events,history",
        "filters,filter"
    })
    void fieldOfAQuestionIsRecognisedUnderOtherNames(String name, String meant) {
        assertThat(nearest(name, RecommendationRequestJson.class)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "name,title",
        "titel,title",
        "desc,description",
        "category,categories",
        "tags,categories",
        "image_url,image",
        "availability,available",
        "props,attributes",
        "cost,price"
    })
    void fieldOfAnItemIsRecognisedUnderOtherNames(String name, String meant) {
        assertThat(nearest(name, ItemJson.class)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "x", "", "語", "unheardOf", "zz"})
    void strangeNameMeansNothing(String name) {
        assertThat(nearest(name, EventJson.class)).isNull();
    }

    @Test
    void longNameIsNotComparedLetterByLetter() {
        assertThat(nearest("k".repeat(1_000_000), EventJson.class)).isNull();
    }

    private static @Nullable String nearest(String name, Class<?> type) {
        return FieldNames.nearest(name, Fields.of(type).fields().keySet());
    }
}
