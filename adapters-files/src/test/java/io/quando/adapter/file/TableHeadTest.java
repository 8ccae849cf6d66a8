package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeadTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2268318,2520377,pv,1511544070\n1,2333346,2520771,pv,1511561733\n",
                "1,2014-04-07T10:51:09.277Z,214536502,0\n1,2014-04-07T10:54:09.868Z,214536500,S\n",
                "151603712,\"The Elder Scrolls V\",purchase,1.0,0\n151603712,Fallout 4,play,2.0,0\n",
                "user_1\t2009-05-04T23:08:57Z\tf1b1\tDeep Dish\nuser_1\t2009-05-04T13:54:10Z\ta7f7\tB\n",
                "0\t2010-10-19T23:55:27Z\t30.23\t-97.79\t22847\n0\t2010-10-18T22:17:43Z\t30.26\t-97.7\t4\n",
                "257597,transaction,2015-06-02\n992329,view,2015-06-02\n111016,transaction,2015-06-03\n",
                "u1,NULL,2020-01-01\nu2,3,2020-01-02\nu2,4,2020-01-02\n",
                "anna,mug\nben,cup\nanna,cup\n",
                "7,8,2020-01-01 10:00\n"
            })
    void firstLineOfValuesIsARow(String text) {
        RecordSource source = source(text, List.of());
        String first = text.substring(0, text.indexOf('\n')).replace("\"", "");
        int width = first.split("[,\t]").length;
        assertThat(source.named()).isFalse();
        assertThat(source.columns())
                .containsExactly(
                        List.of("1", "2", "3", "4", "5").subList(0, width).toArray(String[]::new));
        assertThat(records(source))
                .hasSize((int) text.lines().count())
                .startsWith(new RawRecord(1, List.of(first.split("[,\t]"))));
        assertThat(source.firstRows()).isEqualTo(records(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user,item,time\nu1,a,2020-01-01\n",
                "user,item\nanna,mug\n",
                "who,what,when\n1,2,2020-01-01\n",
                "a,b\nx,y\n",
                ",user,item\n0,u1,a\n",
                "transaction,item,2019\n1,a,3\n2,b,4\n",
                "user,item,time\nu1,a,2020-01-01\nuser,item,time\nu2,b,2020-01-01\n",
                "user,item,time\n"
            })
    void firstLineOfNamesIsAHeader(String text) {
        RecordSource source = source(text, List.of());
        assertThat(source.named()).isTrue();
        assertThat(source.columns())
                .containsExactly(text.substring(0, text.indexOf('\n')).split(",", -1));
        assertThat(records(source)).hasSize((int) text.lines().count() - 1);
    }

    @Test
    void namesThatAreGivenTakeNoRowAway() {
        String text = "u1,a,2020-01-01\nu2,b,2020-01-02\n";
        RecordSource source = source(text, List.of("user", "item", "time"));
        assertThat(source.named()).isTrue();
        assertThat(source.columns()).containsExactly("user", "item", "time");
        assertThat(records(source)).hasSize(2);
        RecordSource headed = source("user,item,time\n" + text, List.of("user", "item", "time"));
        assertThat(records(headed))
                .hasSize(2)
                .startsWith(new RawRecord(2, fields("u1,a,2020-01-01")));
    }

    @Test
    void namesMustBeAsManyAsTheFields() {
        assertThatThrownBy(() -> source("u1,a,2020-01-01\n", List.of("user", "item")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContainingAll(
                        "3 fields", "u1, a, 2020-01-01", "2 columns", "user, item");
    }

    @Test
    void columnsOfOneNameCanBeToldApart() {
        assertThat(source("item,time,item,item\nx,2020-01-01,y,z\n", List.of()).columns())
                .containsExactly("item", "time", "item#3", "item#4");
    }

    private RecordSource source(String text, List<String> columns) {
        Path file = TestFiles.write(folder.resolve("a.txt"), text);
        return DataFiles.open(file, new ReadOptions(DataFormat.AUTO, null, null, columns));
    }

    private static List<String> fields(String row) {
        return List.of(row.split(","));
    }

    private static List<RawRecord> records(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        source.forEach(records::add);
        return records;
    }
}
