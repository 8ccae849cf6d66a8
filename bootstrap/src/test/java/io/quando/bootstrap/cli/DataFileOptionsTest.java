package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.dataset.ReadDataset.Table;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DataFileOptionsTest {
    private static final String HEADLESS = "u1,a,7,2020-01-01\nu2,b,8,2020-01-02\n";

    @TempDir private Path folder;

    private final DataFileOptions options = new DataFileOptions();

    @Test
    void missingHeaderIsSaidWithAWayOut() {
        assertThatThrownBy(() -> table(HEADLESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "a.csv",
                        "no header",
                        "a row of 4 fields (u1, a, 7, 2020-01-01)",
                        "--columns user,item,time",
                        "--map user=1,item=2");
    }

    @Test
    void columnsWithoutNamesAreMappedByNumber() throws IOException {
        options.map = "user=1,item=2,time=4";
        assertThat(rows(table(HEADLESS))).hasSize(2);
    }

    @Test
    void namesThatAreGivenAreRecognised() throws IOException {
        options.columns = List.of("user", "item", "price", "time");
        Table table = table(HEADLESS);
        assertThat(table.mapping().columns()).containsEntry(Role.PRICE, "price").hasSize(4);
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void listOfItemsIsARecordForEachWhereItIsMapped() throws IOException {
        options.map = "item=things";
        Table table =
                table(
                        "{\"user\":\"u\",\"things\":[\"d\",\"e\"],\"time\":\"2020-01-01T00:00:00Z\"}");
        assertThat(rows(table)).extracting(row -> row.fields().get(1)).containsExactly("d", "e");
    }

    @ParameterizedTest
    @CsvSource({
        "';', ;",
        "tab, '\t'",
        "TAB, '\t'",
        "'\\t', '\t'",
        "blank, ' '",
        "space, ' '",
        "' ', ' '",
        "comma, ','",
        "semicolon, ;",
        "bar, |",
        "pipe, |",
        "^, ^",
        "x, x"
    })
    void delimitersHaveNames(String text, String delimiter) {
        assertThat(Convert.delimiter(text)).isEqualTo(delimiter.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "::", "\"", "\n", "tabs"})
    void otherDelimitersAreRefused(String text) {
        assertThatThrownBy(() -> Convert.delimiter(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContainingAll("'" + text + "' is no delimiter", "tab or blank");
    }

    private Table table(String text) throws IOException {
        return options.table(
                Files.writeString(folder.resolve("a.csv"), text), ZoneOffset.UTC, TimeBounds.USUAL);
    }

    private static List<RawRecord> rows(Table table) {
        List<RawRecord> rows = new ArrayList<>();
        table.source().forEach(rows::add);
        return rows;
    }
}
