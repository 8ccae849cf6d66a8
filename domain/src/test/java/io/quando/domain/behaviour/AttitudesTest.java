package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttitudesTest {
    private static final Attitudes STARS = new Attitudes(new RatingScale(1, 5));

    @ParameterizedTest
    @CsvSource({
        "view,WANTS",
        "click,WANTS",
        "cart,WANTS",
        "purchase,WANTS",
        "like,WANTS",
        "listened,WANTS",
        "dislike,REFUSES",
        "skip,REFUSES",
        "return,TAKES_BACK",
        "remove-from-cart,TAKES_BACK",
        "impression,NEUTRAL",
        "search,NEUTRAL",
        "rate,WANTS"
    })
    void typeDecidesWhereThereIsNoRating(String type, Attitude attitude) {
        assertThat(STARS.of(event(type, null))).isEqualTo(attitude);
    }

    @ParameterizedTest
    @CsvSource({
        "1..5,1,REFUSES", "1..5,2.5,REFUSES", "1..5,3,NEUTRAL", "1..5,4,WANTS", "1..5,5,WANTS",
        "0..1,0,REFUSES", "0..1,1,WANTS", "1..10,5,REFUSES", "1..10,6,WANTS", "0..100,20,REFUSES",
        "-1..1,-1,REFUSES", "-1..1,0,NEUTRAL", "1..5,-3,REFUSES", "1..5,80,WANTS"
    })
    void ratingSpeaksForOrAgainstByTheMiddleOfItsScale(
            String scale, double value, Attitude attitude) {
        Attitudes attitudes = new Attitudes(RatingScale.parse(scale));
        assertThat(attitudes.of(event("rate", value))).isEqualTo(attitude);
    }

    @ParameterizedTest
    @CsvSource({"1, dislike", "2, dislike", "3, impression", "4, like", "5, like"})
    void ratingIsReadAsWhatItAmountsTo(double value, String type) {
        Interaction rating = event("rate", value);
        Interaction read = STARS.read(rating);
        assertThat(read).isEqualTo(rating.withType(new InteractionType(type)));
        assertThat(STARS.read(read)).isEqualTo(read);
    }

    @Test
    void whatIsNoRatingIsReadAsItIs() {
        for (Interaction other : List.of(event("view", 1.0), event("rate", null))) {
            assertThat(STARS.read(other)).isEqualTo(other);
        }
        Interaction rating = event("rate", 1.0);
        assertThat(Attitudes.WITHOUT_RATINGS.read(rating)).isEqualTo(rating);
    }

    @Test
    void withoutAScaleEveryRatingIsInterest() {
        assertThat(Attitudes.WITHOUT_RATINGS.of(event("rate", 1.0))).isEqualTo(Attitude.WANTS);
    }

    @Test
    void valueOfAnotherTypeIsNoRating() {
        assertThat(STARS.of(event("purchase", 0.5))).isEqualTo(Attitude.WANTS);
        assertThat(STARS.of(event("dislike", 5.0))).isEqualTo(Attitude.REFUSES);
    }

    @Test
    void scaleIsWrittenAsItIsRead() {
        assertThat(RatingScale.parse(" 1 .. 5 ")).hasToString("1..5");
        assertThat(RatingScale.parse("0.5..5")).hasToString("0.5..5");
        assertThat(RatingScale.parse("-10..10")).isEqualTo(new RatingScale(-10, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1-5", "a..b", ""})
    void scaleInOtherWordsIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.parse(text))
                .withMessage(
                        "The scale of ratings (%s) must be written as two numbers with two points between, e.g. 1..5.",
                        text);
    }

    @Test
    void scaleThatDoesNotRiseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.parse("5..1"))
                .withMessage("The scale (5.0..1.0) must go from a lower number to a higher one.");
    }

    private static Interaction event(String type, @Nullable Double value) {
        return new Interaction(
                new EventId("e"),
                new UserId(new UUID(0, 1)),
                new ItemId("tea"),
                new InteractionType(type),
                Instant.EPOCH,
                value,
                null,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
