package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.CleaningOutcome.Kept;
import io.quando.domain.cleaning.CleaningOutcome.Rejected;
import io.quando.domain.privacy.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final RecordLayout LAYOUT =
            RecordLayout.of(
                    ColumnMapping.parse(
                            "session=invoice,item=code,quantity=quantity,time=date,price=price,user=customer,context.country=country"),
                    List.of("invoice", "code", "quantity", "date", "price", "customer", "country"));

    private static final CleaningPolicy POLICY =
            CleaningPolicy.builder()
                    .defaultType(InteractionType.PURCHASE)
                    .cancelledSession("C")
                    .serviceItem(Pattern.compile("POST|M"))
                    .upperCaseItems(true)
                    .stripDecimalIds(true)
                    .build();

    private long row = 1;
    private Cleaner cleaner = cleaner(POLICY, OutlierTest.NONE);

    @Test
    void goodRowBecomesAnInteraction() {
        Interaction kept = kept("536365,85123a,6,2010-12-01 08:26:00,2.55,17850.0,France");
        assertThat(kept.user()).isEqualTo(pseudonym("17850"));
        assertThat(kept.item()).isEqualTo(new ItemId("85123A"));
        assertThat(kept.type()).isEqualTo(InteractionType.PURCHASE);
        assertThat(kept.time()).isEqualTo("2010-12-01T08:26:00Z");
        assertThat(kept.value()).isEqualTo(2.55);
        assertThat(kept.quantity()).isEqualTo(6.0);
        assertThat(kept.session()).isEqualTo("536365");
        assertThat(kept.context()).containsExactly(Map.entry("country", "France"));
    }

    @Test
    void whatTheSourceNoticedIsReported() {
        assertThat(cleaner.clean(RawRecord.malformed(3, "no JSON")))
                .isEqualTo(
                        new Rejected(
                                3,
                                FindingKind.MALFORMED_ROW,
                                List.of(new Finding(FindingKind.MALFORMED_ROW, "no JSON"))));
        Finding doubt = new Finding(FindingKind.DOUBTFUL_QUOTE, "part of the text");
        List<String> fields = List.of("536365", "A", "6", "2010-12-01 08:26:00", "2.55", "17", "F");
        assertThat(cleaner.clean(new RawRecord(4, fields, doubt)))
                .asInstanceOf(type(Kept.class))
                .satisfies(kept -> assertThat(kept.findings()).containsExactly(doubt));
        assertThat(cleaner.clean(new RawRecord(5, fields.subList(1, 7), doubt)))
                .asInstanceOf(type(Rejected.class))
                .satisfies(gone -> assertThat(gone.reason()).isEqualTo(FindingKind.MALFORMED_ROW))
                .satisfies(gone -> assertThat(gone.findings()).contains(doubt));
    }

    @Test
    void rowsWithoutTimesHappenAMinuteApartAndEqualOnesAreRepeats() {
        Cleaner ordered =
                new Cleaner(
                        RecordLayout.ofOrdered(
                                ColumnMapping.parse("user=u,item=i"), List.of("u", "i")),
                        CleaningPolicy.builder()
                                .firstTime(Instant.parse("2020-01-01T00:00:00Z"))
                                .build(),
                        OutlierTest.NONE,
                        raw -> pseudonym(raw.value()));
        List<CleaningOutcome> outcomes =
                Stream.of("anna,mug", "anna,", "anna,mug", ",mug")
                        .map(line -> new RawRecord(row++, List.of(line.split(",", -1))))
                        .map(ordered::clean)
                        .toList();
        assertThat(outcomes.get(0)).isInstanceOf(Kept.class);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        r -> assertThat(r.reason()).isEqualTo(FindingKind.MISSING_ITEM));
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Kept.class,
                        k -> {
                            assertThat(k.interaction().time()).isEqualTo("2020-01-01T00:01:00Z");
                            assertThat(k.findings()).isEmpty();
                        });
        assertThat(outcomes.get(3))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        r -> assertThat(r.reason()).isEqualTo(FindingKind.MISSING_USER));
    }

    @Test
    void timeBeforeTheEarliestIsAMistake() {
        cleaner =
                cleaner(
                        POLICY.toBuilder().earliest(Instant.parse("2002-01-01T00:00:00Z")).build(),
                        OutlierTest.NONE);
        assertThat(
                        cleaner.clean(
                                new RawRecord(
                                        2, List.of("1", "A", "1", "1956-01-01", "2", "3", "F"))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        r -> assertThat(r.reason()).isEqualTo(FindingKind.IMPLAUSIBLE_TIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,A,1,2011-01-01,2,3 | MALFORMED_ROW",
                "1,A,1,2011-01-01,2,3,F,G | MALFORMED_ROW",
                "1,,1,2011-01-01,2,3,F | MISSING_ITEM",
                "1,A,1,tomorrow,2,3,F | INVALID_TIME",
                "1,A,1,,2,3,F | INVALID_TIME",
                "1,m,1,2011-01-01,2,3,F | SERVICE_CODE",
                "1,A,-5,2011-01-01,0,,F | STOCK_ADJUSTMENT",
                "1,A,-5,2011-01-01,0,3,F | STOCK_ADJUSTMENT",
                "1,A,5,2011-01-01,0,,F | STOCK_ADJUSTMENT",
                ",A,1,2011-01-01,2,,F | MISSING_USER"
            })
    void badRowIsRejectedForItsReason(String fields, FindingKind reason) {
        assertThat(clean(fields))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "six, 2, quantity six",
        "'1,000', 2, 'quantity 1,000'",
        "0, 2, quantity 0",
        "0x10, 2, quantity 0x10",
        "1, -2, price -2",
        "1, 1e999, price 1e999",
        "1, NaN, price NaN",
        "1, 2d, price 2d",
        "1, Free To Play, price Free To Play",
        "1, €3.20, price €3.20"
    })
    void numberThatIsNoneCostsItsRowNothingElse(String quantity, String price, String evidence) {
        CleaningOutcome outcome =
                cleaner.clean(
                        new RawRecord(
                                ++row, List.of("1", "A", quantity, "2011-01-01", price, "3", "F")));
        assertThat(outcome.findings())
                .containsExactly(new Finding(FindingKind.INVALID_NUMBER, evidence));
        Interaction kept = ((Kept) outcome).interaction();
        assertThat(kept.item()).isEqualTo(new ItemId("A"));
        boolean ofQuantity = evidence.startsWith("quantity");
        assertThat(kept.quantity()).isEqualTo(ofQuantity ? null : 1.0);
        assertThat(kept.value()).isEqualTo(ofQuantity ? 2.0 : null);
    }

    @ParameterizedTest
    @CsvSource({"C1, -2, 3.5", "C1, 2, 3.5", "1, -2, 3.5", "C1, -2, 0"})
    void cancellationBecomesAReturnOfAPositiveQuantity(
            String invoice, String quantity, String price) {
        CleaningOutcome outcome =
                clean(invoice + ",A," + quantity + ",2011-01-01," + price + ",3,F");
        assertThat(kinds(outcome)).containsExactly(FindingKind.CANCELLATION);
        Interaction kept = ((Kept) outcome).interaction();
        assertThat(kept.type()).isEqualTo(InteractionType.RETURN);
        assertThat(kept.quantity()).isEqualTo(2.0);
    }

    @Test
    void giftToAKnownUserIsKept() {
        assertThat(kept("1,A,5,2011-01-01,0,3,F").type()).isEqualTo(InteractionType.PURCHASE);
    }

    @Test
    void rowWithoutUserIsAnAnonymousBasket() {
        CleaningOutcome outcome = clean("1,A,5,2011-01-01,2,,F");
        assertThat(kinds(outcome)).containsExactly(FindingKind.MISSING_USER);
        assertThat(((Kept) outcome).interaction().user()).isNull();
    }

    @Test
    void repeatedRowIsRejectedWhateverElseItShows() {
        String cancelled = "C1,A,-1,2011-01-01,2,,F";
        clean(cancelled);
        CleaningOutcome repeat = clean(cancelled);
        assertThat(repeat).isInstanceOf(Rejected.class);
        assertThat(kinds(repeat))
                .containsExactly(
                        FindingKind.EXACT_DUPLICATE,
                        FindingKind.MISSING_USER,
                        FindingKind.CANCELLATION);
    }

    @Test
    void wantedDuplicatesGetIdsOfTheirOwn() {
        cleaner = cleaner(POLICY.toBuilder().keepDuplicates(true).build(), OutlierTest.NONE);
        Interaction first = kept("1,A,1,2011-01-01,2,3,F");
        Interaction second = kept("1,A,1,2011-01-01,2,3,F");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.withId(first.id())).isEqualTo(first);
    }

    @Test
    void rowsThatDifferInWritingAloneGetIdsOfTheirOwn() {
        assertThat(kept("1,a,1,2011-01-01,2,3,F").id())
                .isNotEqualTo(kept("1,A,1,2011-01-01,2.0,3,F").id());
    }

    @Test
    void idsAreTheSameInEveryReading() {
        String fields = "1,A,1,2011-01-01,2,3,F";
        Interaction first = kept(fields);
        cleaner = cleaner(POLICY, OutlierTest.NONE);
        assertThat(kept(fields)).isEqualTo(first);
    }

    @Test
    void outlierIsKeptAndMarkedBesideOtherFindings() {
        OutlierTest test = new OutlierTest(new Scaler(0, 1), null, 3.5);
        cleaner = cleaner(POLICY, test);
        assertThat(kinds(clean("1,A,33,2011-01-01,2,3,F"))).isEmpty();
        CleaningOutcome outcome = clean("1,A,34,2011-01-01,2,,F");
        assertThat(outcome).isInstanceOf(Kept.class);
        assertThat(kinds(outcome)).containsExactly(FindingKind.MISSING_USER, FindingKind.OUTLIER);
    }

    @Test
    void overlongIdRejectsItsRowAloneAndIsNotRepeatedInFull() {
        CleaningOutcome outcome = clean("1,A,1,2011-01-01,2," + "secret".repeat(60) + ",F");
        assertThat(outcome)
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::reason)
                .isEqualTo(FindingKind.MALFORMED_ROW);
        assertThat(outcome.findings().getFirst().evidence())
                .contains("360 characters")
                .doesNotContain("secret");
        assertThat(clean("2,A,1,2011-01-01,2,3,F")).isInstanceOf(Kept.class);
    }

    @Test
    void eventIdOfTheRowIsTaken() {
        RecordLayout layout =
                RecordLayout.of(
                        ColumnMapping.parse("eventId=id,user=u,text=q,time=t,type=k"),
                        List.of("id", "u", "q", "t", "k"));
        Cleaner own = new Cleaner(layout, POLICY, OutlierTest.NONE, raw -> pseudonym(raw.value()));
        CleaningOutcome outcome =
                own.clean(new RawRecord(2, List.of("e7", "u", "red mug", "978300760", "Search")));
        Interaction kept = ((Kept) outcome).interaction();
        assertThat(kept.id().value()).isEqualTo("e7");
        assertThat(kept.type()).isEqualTo(InteractionType.SEARCH);
        assertThat(kept.text()).isEqualTo("red mug");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void rowsAddUpWhateverTheyHold(int size) {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Cleaner fresh = cleaner(POLICY, new OutlierTest(new Scaler(0, 1), null, 1));
            CleaningTally tally = new CleaningTally();
            long rejected = 0;
            for (int i = 0; i < size; i++) {
                CleaningOutcome outcome = fresh.clean(new RawRecord(i + 2, anyFields(random)));
                tally.add(outcome);
                rejected += outcome instanceof Rejected ? 1 : 0;
            }
            CleaningReport report = tally.report(new SourceProfile(LAYOUT, POLICY));
            assertThat(report.read()).as("seed %d", seed).isEqualTo(size);
            assertThat(report.rejected()).as("seed %d", seed).isEqualTo(rejected);
            assertThat(report.kept()).as("seed %d", seed).isEqualTo(size - rejected);
        }
    }

    private static List<String> anyFields(Random random) {
        String text =
                one(random, "1", "2", "C3", "")
                        + one(random, ",A", ",b", ",POST", ",")
                        + one(random, ",1", ",-1", ",0", ",x", ",")
                        + one(random, ",2011-01-01", ",2011-01-02", ",never")
                        + one(random, ",2", ",0", ",-1", ",")
                        + one(random, ",3", ",", ",4", ",5")
                        + one(random, ",F", ",F", ",F,G", "");
        return List.of(text.split(",", -1));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Interaction kept(String fields) {
        return ((Kept) clean(fields)).interaction();
    }

    private CleaningOutcome clean(String fields) {
        return cleaner.clean(new RawRecord(++row, List.of(fields.split(",", -1))));
    }

    private static List<FindingKind> kinds(CleaningOutcome outcome) {
        return outcome.findings().stream().map(Finding::kind).toList();
    }

    private static Cleaner cleaner(CleaningPolicy policy, OutlierTest outliers) {
        return new Cleaner(LAYOUT, policy, outliers, raw -> pseudonym(raw.value()));
    }

    private static UserId pseudonym(String raw) {
        return new UserId(UUID.nameUUIDFromBytes(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
