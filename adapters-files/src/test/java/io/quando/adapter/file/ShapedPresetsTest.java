package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.cleaning.RecordSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedPresetsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "gowalla | 0~2010-10-19T23:55:27Z~30.2359091167~-97.7951395833~22847",
                "gowalla | 0~2010-10-17T01:48:53Z~39.747652~-104.99251~88c46bf20db295831bd2d1718ad7e6f5",
                "yoochoose-clicks | 1,2014-04-07T10:51:09.277Z,214536502,0",
                "yoochoose-clicks | 2,2014-04-07T13:56:37.614Z,214662742,S",
                "yoochoose-buys | 420374,2014-04-06T18:44:58.314Z,214537888,12462,1",
                "taobao | 1,2268318,2520377,pv,1511544070",
                "lastfm-1k | user_000001~2009-05-04T23:08:57Z~f1b1cf71-bd35-4e99-8624-24a6e15f133a~Deep Dish~~Track A",
                "lastfm-360k | 00000c289a1829a808ac09c00daf10bc3c4e223b~~die \"Ärzte~1099",
                "steam-200k | 151603712,\"The Elder Scrolls V Skyrim\",purchase,1.0,0",
                "movielens-100k | 196~242~3~881250949",
                "amazon-2014-ratings | A3AF8FFZAZYNE5,0000000078,5.0,1092182400",
                "amazon-2018-ratings | 0000000078,A3AF8FFZAZYNE5,5.0,1092182400"
            })
    void setWithoutHeaderIsRecognisedByItsFields(String name, String line) throws IOException {
        assertThat(recognised(line.replace('~', '\t'))).isEqualTo(name);
    }

    @Test
    void singleRowOfAnotherShapeMakesItAnotherSet() throws IOException {
        String taobao = "1,2268318,2520377,pv,1511544070";
        assertThat(recognised(taobao + "\n1,2333346,2520771,watched,1511561733")).isNull();
        assertThat(recognised(taobao + "\n1,2333346,2520771,cart,1511561733")).isEqualTo("taobao");
    }

    @Test
    void columnsThatAreNamedAreNotGuessedByTheirFields() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "1,2268318,2520377,pv,1511544070\n");
        ReadOptions options =
                new ReadOptions(
                        DataFormat.AUTO,
                        null,
                        null,
                        List.of("user", "item", "category", "type", "time"));
        assertThat(Presets.recognise(DataFiles.open(file, options))).isNull();
    }

    private @Nullable String recognised(String lines) throws IOException {
        RecordSource source =
                DataFiles.open(
                        Files.writeString(folder.resolve("set"), lines + "\n"), ReadOptions.AUTO);
        Preset preset = Presets.recognise(source);
        return preset == null ? null : preset.name();
    }
}
