package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "|", "\t", "^", "~", " "})
    void whatExcelIsToldOfTheDelimiterIsUnderstood(String delimiter) {
        String table = "user;item, name;time\nu1;a, b;2020-01-01\n".replace(", ", "#");
        String text = table.replace(";", delimiter);
        for (String line : List.of("sep=%s\n", "SEP=%s\r\n", "\"sep=%s\"\n", "\uFEFFsep=%s\n")) {
            RecordSource source = source(line.formatted(delimiter) + text, null);
            assertThat(source.columns()).containsExactly("user", "item#name", "time");
            assertThat(rows(source))
                    .containsExactly(new RawRecord(3, List.of("u1", "a#b", "2020-01-01")));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '^', '\t', ' ', ':', '\u0001'})
    void anyCharacterMayStandBetweenFields(char delimiter) {
        String text = "user;item;time\nu1;\"a;b\";2020-01-01\n".replace(';', delimiter);
        assertThat(rows(source(text, delimiter)))
                .containsExactly(
                        new RawRecord(2, List.of("u1", "a" + delimiter + "b", "2020-01-01")));
    }

    @Test
    void delimiterThatIsNamedOutweighsWhatTheFileSays() {
        assertThat(source("sep=;\nuser,item;x\n", ',').columns()).containsExactly("user", "item;x");
    }

    @Test
    void severalBlanksAreOneDelimiter() {
        String text = "user  item rating\n u1   i1    4.0 \nu2 \"i 2\" 3\n";
        RecordSource source = source(text, ' ');
        assertThat(source.columns()).containsExactly("user", "item", "rating");
        assertThat(rows(source))
                .extracting(RawRecord::fields)
                .containsExactly(List.of("u1", "i1", "4.0"), List.of("u2", "i 2", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t"})
    void recBolesFilesMayHaveBlanksBetweenFields(String delimiter) {
        String text = "user_id:token item_id:token rating:float\nu1 i1 4.0\n";
        RecordSource source = source(text.replace(" ", delimiter), null);
        assertThat(source.columns())
                .containsExactly("user_id:token", "item_id:token", "rating:float");
        assertThat(rows(source)).containsExactly(new RawRecord(2, List.of("u1", "i1", "4.0")));
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"MOVIELENS", "PAIRS", "SEQUENCES", "SESSIONS", "BASKETS", "JSON"})
    void delimiterAndColumnsAreForTablesAlone(DataFormat format) {
        Path file = TestFiles.write(folder.resolve("a.txt"), "1 2\n");
        for (ReadOptions options :
                List.of(
                        new ReadOptions(format, null, ';', List.of()),
                        new ReadOptions(format, null, null, List.of("user")))) {
            assertThatThrownBy(() -> DataFiles.open(file, options))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(format.name().toLowerCase(), "--format csv");
        }
    }

    private RecordSource source(String text, @Nullable Character delimiter) {
        Path file = TestFiles.write(folder.resolve("a.txt"), text);
        return DataFiles.open(file, new ReadOptions(DataFormat.AUTO, null, delimiter, List.of()));
    }

    private static List<RawRecord> rows(RecordSource source) {
        List<RawRecord> rows = new ArrayList<>();
        source.forEach(rows::add);
        return rows;
    }
}
