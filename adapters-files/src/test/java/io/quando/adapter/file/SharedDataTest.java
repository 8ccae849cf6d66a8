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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        Dataset dataset = read(table(source), null, null);
        assertThat(count(source)).as("rows").isEqualTo(rows);
        assertThat(dataset.sequences().events()).as("events").isEqualTo(events);
        assertThat(dataset.sequences().users()).as("users").isEqualTo(users);
        assertThat(dataset.sequences().items()).as("items").isEqualTo(items);
    }

    /// Rows of the table, and how many of the items of a data set it names.
    @ParameterizedTest
    @CsvSource({
        "ml-1m/movies.dat.gz, MOVIELENS, 3883, ml-1m/ratings_users1-2999.dat.gz, MOVIELENS, 3615",
        "ml-1m/ml-1m.items.tsv.gz, AUTO, 3416, ml-1m/ml-1m.txt.gz, PAIRS, 3416",
        "amazon-beauty/Beauty.items.tsv.gz, AUTO, 12101, amazon-beauty/Beauty.txt.gz, SEQUENCES, 12094",
        "amazon-beauty/Beauty_item2attributes.json.gz, AUTO, 12101, amazon-beauty/Beauty.txt.gz, SEQUENCES, 12101",
        "ml-100k/ml-100k.item.gz, AUTO, 1682, ml-100k/ml-100k.inter.gz, AUTO, 1682",
        "ml-latest-small/movies.csv.gz, AUTO, 9742, ml-latest-small/ratings.csv.gz, AUTO, 9724",
        "lastfm/artists.dat.gz, AUTO, 17632, lastfm/user_artists.dat.gz, AUTO, 17632",
        "amazon-office-text/Office_Products.item.json.gz, AUTO, 3459, ml-100k/ml-100k.inter.gz, AUTO, 1682"
    })
    void itemsAreReadAsTheyAre(
            String file,
            DataFormat format,
            long rows,
            String events,
            DataFormat eventFormat,
            int known) {
        RecordSource items = open(file, format);
        Dataset dataset = read(table(open(events, eventFormat)), null, table(items));
        assertThat(count(items)).isEqualTo(rows);
        assertThat(dataset.texts().known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "ml-1m/users.dat.gz, MOVIELENS, 6040, 5",
        "ml-100k/ml-100k.user.gz, RECBOLE, 943, 5",
        "lastfm/tags.dat.gz, AUTO, 11946, 2"
    })
    void everythingElseIsATable(String file, DataFormat format, long rows, int width) {
        RecordSource source = open(file, format);
        source.forEach(row -> assertThat(row.fields()).hasSize(width));
        assertThat(count(source)).isEqualTo(rows);
    }

    @Test
    void lettersOfOtherEncodingsAreRight() {
        assertThat(fields("lastfm/tags.dat.gz"))
                .contains(List.of("5457", "español"), List.of("11213", "die Ärzte"));
        assertThat(fields("ml-1m/movies.dat.gz"))
                .contains(List.of("73", "Misérables, Les (1995)", "Drama|Musical"));
        assertThat(fields("lastfm/artists.dat.gz"))
                .anyMatch(row -> row.get(1).equals("Lee \"Scratch\" Perry"));
    }

    @Test
    void testSessionsFollowAndEndInTheirTarget() {
        Dataset dataset =
                read(
                        table(open("retailrocket/sessions_train.txt.gz", DataFormat.SESSIONS)),
                        table(open("retailrocket/sessions_test.txt.gz", DataFormat.SESSIONS)),
                        null);
        assertThat(dataset.firstTest()).isEqualTo(126_168);
        assertThat(dataset.lastTargets()).isTrue();
        assertThat(dataset.sequences().users()).isEqualTo(126_168 + 15_132);
        assertThat(dataset.sequences().events()).isEqualTo(685_984 + 128_273);
        assertThat(
                        IntStream.of(dataset.sequences().itemsOf(126_168))
                                .mapToObj(dataset.sequences()::itemName))
                .containsExactly("16156", "16156", "16156");
    }

    private static Dataset read(Table events, @Nullable Table test, @Nullable Table items) {
        return new ReadDatasetService().read(new Command(events, test, items, Progress.NONE));
    }

    private static List<List<String>> fields(String file) {
        List<List<String>> fields = new ArrayList<>();
        open(file, DataFormat.AUTO).forEach(row -> fields.add(row.fields()));
        return fields;
    }

    private static RecordSource open(String name, DataFormat format) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        return DataFiles.open(file, ReadOptions.of(format));
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
