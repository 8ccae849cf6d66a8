package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.CleaningOutcome.Rejected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleaningReportTest {
    private static final RecordLayout LAYOUT =
            RecordLayout.of(
                    ColumnMapping.parse("user=u,item=i,time=t,title=d,price=p,quantity=q"),
                    List.of("u", "i", "t", "d", "p", "q"));
    private static final SourceProfile EMPTY =
            new SourceProfile(LAYOUT, CleaningPolicy.builder().build());

    @Test
    void rowsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() ->
                        new CleaningReport(
                                3, 1, Map.of(), null, null, 0, 0, 0, null, null, 0, List.of(), 0,
                                List.of(), List.of()))
                .hasMessageContaining("do not add up: 3 read, 1 kept, 0 rejected");
    }

    @Test
    void theFirstThousandRowsAndTheFirstExampleAreNamed() {
        CleaningTally tally = new CleaningTally();
        for (long row = 2; row < 1_502; row++) {
            Finding finding = new Finding(FindingKind.INVALID_TIME, "time " + row);
            tally.add(new Rejected(row, FindingKind.INVALID_TIME, List.of(finding)));
        }
        FindingSummary summary = tally.report(EMPTY).of(FindingKind.INVALID_TIME);
        assertThat(summary.rows()).isEqualTo(1_500);
        assertThat(summary.rejected()).isEqualTo(1_500);
        assertThat(summary.firstRows()).hasSize(1_000).startsWith(2L).endsWith(1_001L);
        assertThat(summary.example()).isEqualTo("time 2");
    }

    @Test
    void interactionsOfOneMomentAndOneUserAreTied() {
        CleaningTally tally = new CleaningTally();
        Cleaner cleaner =
                Cleaner.labelling(
                        LAYOUT,
                        CleaningPolicy.builder().build(),
                        OutlierTest.NONE,
                        new UserLabels());
        String[] rows = {"1 a 0", "1 b 0", "1 c 0", "1 d 1", "2 a 0"};
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ");
            String time = "2020-01-01T00:00:0%sZ".formatted(row[2]);
            List<String> fields = List.of(row[0], row[1], time, "", "", "");
            tally.add(cleaner.clean(new RawRecord(i + 2, fields)));
        }
        assertThat(tally.report(EMPTY).tied()).isEqualTo(3);
    }

    @Test
    void rowIsRejectedOnceThoughItShowsSeveralFindings() {
        CleaningTally tally = new CleaningTally();
        tally.add(
                new Rejected(
                        2,
                        FindingKind.MISSING_ITEM,
                        List.of(
                                new Finding(FindingKind.MISSING_ITEM, ""),
                                new Finding(FindingKind.INVALID_TIME, ""))));
        CleaningReport report = tally.report(EMPTY);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.of(FindingKind.INVALID_TIME))
                .isEqualTo(new FindingSummary(1, 0, List.of(2L), ""));
        assertThat(report.of(FindingKind.OUTLIER).rows()).isZero();
    }

    @Test
    void profileKnowsTitlesAndPricesOfItems() {
        SourceProfile profile = new SourceProfile(LAYOUT, CleaningPolicy.builder().build());
        profile.add(new RawRecord(2, List.of("a", "mug", "t", "RED MUG", "2", "1")));
        profile.add(new RawRecord(3, List.of("a", "mug", "t", "RED MUG ", "4", "3")));
        profile.add(new RawRecord(4, List.of("a", "mug", "t", "smashed", "0", "-2")));
        profile.add(new RawRecord(5, List.of("too", "short")));
        assertThat(profile.rows()).isEqualTo(4);
        assertThat(profile.item("mug"))
                .isEqualTo(new ItemProfile("RED MUG", List.of("smashed"), 3.0, null));
        assertThat(profile.quantities()).isEqualTo(new NumberSummary(2, 1, 2, 3));
        assertThat(profile.item("unknown").title()).isNull();
    }
}
