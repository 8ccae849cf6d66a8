package io.quando.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.local.LocalStores;
import io.quando.domain.privacy.Pseudonymiser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first weeks of the sample mean the same in whatever order the rows of the file stand.
class RowOrderTest {
    private static final Path SAMPLE = Path.of("../samples/online-retail/online_retail.csv.gz");
    private static final int ROWS = 25_000;
    private static final long SEED = 13;
    private static final Pseudonymiser PSEUDONYMISER =
            new Pseudonymiser(LocalStores.passingTenantKeys());

    @TempDir static Path temp;

    private static final ImportedShop SORTED = new ImportedShop(PSEUDONYMISER);
    private static final ImportedShop SHUFFLED = new ImportedShop(PSEUDONYMISER);

    @BeforeAll
    static void importBoth() throws IOException {
        List<String> lines = firstLines();
        SORTED.take(file("sorted.csv", lines));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(SEED));
        SHUFFLED.take(file("shuffled.csv", lines));
    }

    private static List<String> firstLines() throws IOException {
        try (var text =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(SAMPLE)), UTF_8))) {
            return new ArrayList<>(text.lines().limit(1 + ROWS).toList());
        }
    }

    private static Path file(String name, List<String> lines) throws IOException {
        return Files.write(temp.resolve(name), lines);
    }

    @Test
    void theLogIsTheSame() {
        assertThat(SHUFFLED.summary()).isEqualTo(SORTED.summary());
        assertThat(SORTED.summary().interactions()).isGreaterThan(ROWS / 2);
    }

    @Test
    void theStatisticsAreTheSame() {
        assertThat(SHUFFLED.followers()).isEqualTo(SORTED.followers()).hasSizeGreaterThan(1_000);
        assertThat(SHUFFLED.popular()).isEqualTo(SORTED.popular()).isNotEmpty();
    }

    @Test
    void theRulesAreTheSame() {
        assertThat(SHUFFLED.rules()).isEqualTo(SORTED.rules()).isNotEmpty();
    }

    @Test
    void theAnswersAreTheSame() {
        Set<List<String>> different = new HashSet<>();
        for (int number = 12_346; number < 18_288; number++) {
            String customer = Integer.toString(number);
            List<String> answer = SORTED.answer(customer);
            assertThat(SHUFFLED.answer(customer)).as(customer).isEqualTo(answer);
            different.add(answer);
        }
        assertThat(different).hasSizeGreaterThan(200);
    }
}
