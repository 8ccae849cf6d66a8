package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quando.application.dataset.Dataset;
import io.quando.application.dataset.ReadDataset.Command;
import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.dataset.ReadDatasetService;
import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that others made, counted independently of this code.
class SharedDataTest {
    private static final Path DATA =
            Path.of(System.getProperty("quando.shared.data", "no-shared-data"));

    /// Rows are those of the table, users, items and events those of the sequences.
    @ParameterizedTest
    @CsvSource({
        "ml-1m/ml-1m.txt.gz, PAIRS, 999611, 6040, 3416, 999611",
        "amazon-beauty/beauty-bert4rec.txt.gz, PAIRS, 353962, 40226, 54542, 353962",
        "amazon-games/Video.txt.gz, PAIRS, 287107, 31013, 23715, 287107",
        "amazon-beauty/Beauty.txt.gz, SEQUENCES, 198502, 22363, 12101, 198502",
        "retailrocket/sessions_train.txt.gz, SESSIONS, 685984, 126168, 36968, 685984",
        "retailrocket/sessions_test.txt.gz, SESSIONS, 128273, 15132, 8777, 128273",
        "yoochoose/yoochoose-clicks-100k_train_full.txt.gz, SESSIONS, 70278, 17794, 2933, 70277",
        "yoochoose/yoochoose-clicks-100k_test.txt.gz, AUTO, 13568, 3416, 1771, 13568",
        "tafeng/tafeng_merged.json.gz, BASKETS, 571933, 13858, 11997, 571933",
        "tafeng/tafeng_merged.json.gz, AUTO, 571933, 13858, 11997, 571933",
        "ml-1m/ratings_users1-2999.dat.gz, MOVIELENS, 487650, 2999, 3615, 487650",
        "ml-100k/ml-100k.inter.gz, RECBOLE, 100000, 943, 1682, 100000",
        "ml-latest-small/ratings.csv.gz, MOVIELENS, 100836, 610, 9724, 100836",
        "ml-latest-small/ratings.csv.gz, AUTO, 100836, 610, 9724, 100836",
        "bakery/BreadBasket_DMS.csv.gz, CSV, 21293, 9465, 94, 20507",
        "foursquare-nyc/foursquare_train.csv.gz, CSV, 59701, 535, 3816, 59701",
        "foursquare-nyc/foursquare_valid.csv.gz, AUTO, 17073, 535, 2966, 17073",
        "foursquare-nyc/foursquare_test.csv.gz, AUTO, 18598, 535, 2933, 18598",
        "lastfm/user_artists.dat.gz, AUTO, 92834, 1892, 17632, 92834",
        "lastfm/user_taggedartists.dat.gz, TSV, 186479, 1892, 12523, 186474",
        "online-retail/online_retail.csv.gz, CSV, 541909, 5706, 3804, 522605"
    })
    void behaviourIsReadAsItIs(
            String file, DataFormat format, long rows, int users, int items, long events) {
        RecordSource source = open(file, format);
        Dataset dataset =
                new ReadDatasetService()
                        .read(new Command(table(source), null, null, Progress.NONE));
        assertThat(count(source)).as("rows").isEqualTo(rows);
        assertThat(dataset.sequences().events()).as("events").isEqualTo(events);
        assertThat(dataset.sequences().users()).as("users").isEqualTo(users);
        assertThat(dataset.sequences().items()).as("items").isEqualTo(items);
    }

    private static RecordSource open(String name, DataFormat format) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        return DataFiles.open(file, format, null);
    }

    private static Table table(RecordSource source) {
        Preset preset = Presets.recognise(source.columns());
        return preset == null
                ? new Table(
                        source,
                        ColumnMapping.guess(source.columns()),
                        CleaningPolicy.builder().build())
                : new Table(source, preset.mapping(), preset.policy());
    }

    private static long count(RecordSource source) {
        AtomicLong rows = new AtomicLong();
        source.forEach(row -> rows.incrementAndGet());
        return rows.get();
    }
}
