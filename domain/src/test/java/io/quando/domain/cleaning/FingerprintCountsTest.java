package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintCountsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021, 20_000})
    void countsLikeAMap(int size) {
        for (long seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            FingerprintCounts counts = new FingerprintCounts();
            Map<Long, Integer> plain = new HashMap<>();
            for (int i = 0; i < size; i++) {
                long key = random.nextInt(size);
                int before = plain.merge(key, 1, Integer::sum) - 1;
                assertThat(counts.add(bytes(key % 3, key))).as("seed %d", seed).isEqualTo(before);
            }
        }
    }

    @Test
    void fieldsDoNotRunTogether() {
        RowFingerprint fingerprint = new RowFingerprint();
        assertThat(fingerprint.of(List.of("ab", "c")))
                .isNotEqualTo(fingerprint.of(List.of("a", "bc")))
                .isEqualTo(fingerprint.of(List.of("ab", "c")));
    }

    private static byte[] bytes(long high, long low) {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }
}
