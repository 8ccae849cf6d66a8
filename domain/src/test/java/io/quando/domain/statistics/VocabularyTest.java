package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.domain.catalogue.ItemId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void itemsAreNumberedInTheOrderInWhichTheyAreFirstSeen() {
        assertThat(vocabulary.code(new ItemId("bread"))).isZero();
        assertThat(vocabulary.code(new ItemId("milk"))).isEqualTo(1);
        assertThat(vocabulary.code(new ItemId("bread"))).isZero();
        assertThat(vocabulary.size()).isEqualTo(2);
    }

    @Test
    void lookingForAnItemDoesNotNumberIt() {
        assertThat(vocabulary.find(new ItemId("bread"))).isEqualTo(-1);
        assertThat(vocabulary.find(null)).isEqualTo(-1);
        assertThat(vocabulary.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 64, 65, 1021})
    void everyNumberLeadsBackToItsItem(int size) {
        for (int n = 0; n < size; n++) {
            assertThat(vocabulary.code(item(n))).isEqualTo(n);
        }
        assertThat(vocabulary.size()).isEqualTo(size);
        for (int n = 0; n < size; n++) {
            assertThat(vocabulary.item(n)).isEqualTo(item(n));
            assertThat(vocabulary.find(item(n))).isEqualTo(n);
        }
    }

    @Test
    void aNumberThatWasNotGivenIsRefused() {
        vocabulary.code(item(0));
        vocabulary.code(item(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.item(2))
                .withMessage("The code (2) must be between 0 and 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary.item(-1));
    }

    @Test
    void whoFindsANumberFindsItsItemWhileTheVocabularyGrows() {
        int size = 50_000;
        var writer =
                CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < size; n++) {
                        vocabulary.code(item(n));
                    }
                });
        for (int n = 0; n < size; n++) {
            int code = vocabulary.find(item(n));
            if (code < 0) {
                n = Math.max(-1, vocabulary.size() - 2);
                continue;
            }
            assertThat(vocabulary.item(code)).isEqualTo(item(n));
        }
        writer.join();
    }

    private static ItemId item(int n) {
        return new ItemId("item-" + n);
    }
}
