package io.quando.adapter.file;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.TimeFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The presets that come along, one properties file each under `presets/`.
public final class Presets {
    /// A bar between blanks; within a pattern a bar stands without them.
    private static final Pattern SHAPE_SEPARATOR = Pattern.compile(" \\| ");

    private static final List<Preset> ALL =
            Stream.of(
                            "online-retail",
                            "online-retail-ii",
                            "retailrocket",
                            "rees46",
                            "h-and-m",
                            "movielens-dat",
                            "movielens-dat-tags",
                            "movielens-csv",
                            "movielens-csv-tags",
                            "movielens-100k",
                            "recbole-movielens",
                            "recbole-movielens-items",
                            "yoochoose",
                            "yoochoose-clicks",
                            "yoochoose-buys",
                            "taobao",
                            "bakery",
                            "foursquare",
                            "gowalla",
                            "lastfm-1k",
                            "lastfm-360k",
                            "lastfm-tags",
                            "lastfm-plays",
                            "lastfm-artists",
                            "lastfm-tag-names",
                            "steam-200k",
                            "amazon-items",
                            "amazon-2023-items",
                            "amazon-2023",
                            "amazon-2023-ratings",
                            "amazon-2018",
                            "amazon-2018-ratings",
                            "amazon-2014-ratings")
                    .map(Presets::load)
                    .toList();

    private Presets() {}

    /// The preset of a source: by its header, or if its columns have no names, by what they hold.
    public static @Nullable Preset recognise(RecordSource source) {
        return source.named()
                ? recognise(source.columns())
                : first(preset -> preset.fitsRows(source.firstRows()));
    }

    /// The preset whose signature the header holds, or null if there is none.
    public static @Nullable Preset recognise(List<String> header) {
        return first(preset -> preset.fits(header));
    }

    private static @Nullable Preset first(Predicate<Preset> fits) {
        return ALL.stream().filter(fits).findFirst().orElse(null);
    }

    private static Preset load(String name) {
        Properties entries = new Properties();
        String resource = "/presets/" + name + ".properties";
        try (InputStreamReader text =
                new InputStreamReader(
                        Objects.requireNonNull(Presets.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8)) {
            entries.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String encoding = entries.getProperty("encoding");
        return new Preset(
                name,
                Set.copyOf(list(entries, "signature")),
                shape(entries),
                ColumnMapping.parse(entries.getProperty("mapping")),
                policy(entries),
                encoding == null ? null : Charset.forName(encoding),
                !"none".equals(entries.getProperty("quoting")));
    }

    private static List<Pattern> shape(Properties entries) {
        String shape = entries.getProperty("shape");
        return shape == null
                ? List.of()
                : SHAPE_SEPARATOR.splitAsStream(shape).map(Pattern::compile).toList();
    }

    private static CleaningPolicy policy(Properties entries) {
        CleaningPolicy.Builder policy = CleaningPolicy.builder();
        given(entries, "type", text -> policy.defaultType(new InteractionType(text)));
        given(entries, "zone", text -> policy.zone(ZoneId.of(text)));
        given(entries, "cancelled-session", policy::cancelledSession);
        given(entries, "service-item", text -> policy.serviceItem(Pattern.compile(text)));
        given(entries, "upper-case-items", t -> policy.upperCaseItems(Boolean.parseBoolean(t)));
        given(entries, "strip-decimal-ids", t -> policy.stripDecimalIds(Boolean.parseBoolean(t)));
        given(entries, "outlier-threshold", t -> policy.outlierThreshold(Double.parseDouble(t)));
        given(entries, "keep-duplicates", t -> policy.keepDuplicates(Boolean.parseBoolean(t)));
        given(entries, "earliest", text -> policy.earliest(Instant.parse(text)));
        given(entries, "missing", text -> policy.missing(Set.copyOf(list(entries, "missing"))));
        policy.timeFormats(list(entries, "time-formats").stream().map(TimeFormat::of).toList());
        return policy.build();
    }

    private static void given(Properties entries, String key, Consumer<String> use) {
        String value = entries.getProperty(key);
        if (value != null) {
            use.accept(value);
        }
    }

    private static List<String> list(Properties entries, String key) {
        String value = entries.getProperty(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
    }
}
