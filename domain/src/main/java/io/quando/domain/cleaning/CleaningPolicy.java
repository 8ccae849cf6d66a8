package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rules for reading the values of a source, and for telling what is no behaviour.
///
/// @param defaultType what a row means that names no type
/// @param zone of times that name no offset
/// @param timeFormats tried in this order; none if the column as a whole is to tell
/// @param rivalFormats by which a time could as well be read, so that it is in doubt
/// @param types what the names of types mean
/// @param missing words, in lower case, that stand for no id
/// @param cancelledSession how sessions begin that take purchases back, or null
/// @param serviceItem matches whole item ids that are postage, fees and the like, or null
/// @param upperCaseItems whether `85123a` and `85123A` are one item
/// @param decimalIds roles whose ids, such as `17850.0`, lose their `.0`
/// @param decimalCommas roles in whose numbers a comma is the decimal sign
/// @param outlierThreshold from which robust z-score on a quantity or price stands out, positive;
///   infinity for never
/// @param keepDuplicates whether a row equal to an earlier one is a repeat rather than a mistake
/// @param earliest times before it are mistakes, or null
/// @param latest times after it are mistakes, or null
/// @param firstTime of data that have an order and no times: when the first kept row happened, each
///   next being a minute later; or null if there must be times
public record CleaningPolicy(
        InteractionType defaultType,
        ZoneId zone,
        List<TimeFormat> timeFormats,
        List<TimeFormat> rivalFormats,
        TypeMapping types,
        Set<String> missing,
        @Nullable String cancelledSession,
        @Nullable Pattern serviceItem,
        boolean upperCaseItems,
        Set<Role> decimalIds,
        Set<Role> decimalCommas,
        double outlierThreshold,
        boolean keepDuplicates,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        @Nullable Instant firstTime) {

    /// Words by which databases, languages and tools say that there is none.
    public static final Set<String> USUAL_MISSING =
            Set.of(
                    "null",
                    "(null)",
                    "[null]",
                    "\\n",
                    "nil",
                    "none",
                    "undefined",
                    "nan",
                    "-nan",
                    "na",
                    "n/a",
                    "<na>",
                    "#na",
                    "#n/a",
                    "-",
                    "--",
                    "?");

    private static final int LONGEST_WORD = 16;

    /// What can be understood without a column around it.
    private static final List<TimeFormat> ALONE = List.of(TimeFormat.ISO, TimeFormat.EPOCH);

    public CleaningPolicy {
        timeFormats = List.copyOf(timeFormats);
        rivalFormats = List.copyOf(rivalFormats);
        missing = Set.copyOf(missing);
        decimalIds = Set.copyOf(decimalIds);
        decimalCommas = Set.copyOf(decimalCommas);
        if (!(outlierThreshold > 0)) {
            throw new IllegalArgumentException(
                    "The outlier threshold (%s) must be positive. Usual is 3.5."
                            .formatted(outlierThreshold));
        }
    }

    /// Views, times as their column shows, UTC, outliers from 3.5 on, duplicates dropped.
    public static Builder builder() {
        return new Builder();
    }

    /// To change a copy.
    public Builder toBuilder() {
        return new Builder()
                .defaultType(defaultType)
                .zone(zone)
                .timeFormats(timeFormats)
                .rivalFormats(rivalFormats)
                .types(types)
                .missing(missing)
                .cancelledSession(cancelledSession)
                .serviceItem(serviceItem)
                .upperCaseItems(upperCaseItems)
                .decimalIds(decimalIds)
                .decimalCommas(decimalCommas)
                .outlierThreshold(outlierThreshold)
                .keepDuplicates(keepDuplicates)
                .earliest(earliest)
                .latest(latest)
                .firstTime(firstTime);
    }

    /// The moment, credible or not, or null if no format reads it.
    @Nullable Instant time(String text) {
        for (TimeFormat format : timeFormats.isEmpty() ? ALONE : timeFormats) {
            Instant time = format.read(text, zone);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    boolean isCredible(Instant time) {
        return (earliest == null || !time.isBefore(earliest))
                && (latest == null || !time.isAfter(latest));
    }

    /// The name of a rival format by which the text is another credible time, or null.
    @Nullable String rivalReading(String text, Instant time) {
        for (TimeFormat rival : rivalFormats) {
            Instant other = rival.read(text, zone);
            if (other != null && !other.equals(time) && isCredible(other)) {
                return "%s as %s".formatted(other, rival);
            }
        }
        return null;
    }

    /// The text, or null if it is a word that stands for none.
    @Nullable String present(@Nullable String text) {
        return text == null || isMissing(text) ? null : text;
    }

    private boolean isMissing(String text) {
        return text.length() <= LONGEST_WORD && missing.contains(text.toLowerCase(Locale.ROOT));
    }

    @Nullable String id(@Nullable String text, Role role) {
        String id = present(text);
        boolean decimal = id != null && decimalIds.contains(role) && isDecimal(id);
        return id == null || !decimal ? id : present(id.substring(0, id.length() - 2));
    }

    @Nullable String item(@Nullable String text) {
        String id = id(text, Role.ITEM);
        return id == null || !upperCaseItems ? id : id.toUpperCase(Locale.ROOT);
    }

    /// Whether an id is a whole number written as a decimal one, such as `17850.0`.
    static boolean isDecimal(String id) {
        int digits = id.length() - 2;
        return digits > 0
                && id.endsWith(".0")
                && IntStream.range(id.charAt(0) == '-' && digits > 1 ? 1 : 0, digits)
                        .allMatch(i -> id.charAt(i) >= '0' && id.charAt(i) <= '9');
    }

    /// Whether the other policy finds the same items with the same numbers.
    boolean describesAlike(CleaningPolicy other) {
        return decimalCommas.equals(other.decimalCommas)
                && decimalIds.contains(Role.ITEM) == other.decimalIds.contains(Role.ITEM);
    }

    boolean isService(@Nullable String item) {
        return item != null && serviceItem != null && serviceItem.matcher(item).matches();
    }

    boolean cancels(@Nullable String session) {
        return session != null && cancelledSession != null && session.startsWith(cancelledSession);
    }

    /// Says only what differs from the usual.
    public static final class Builder {
        private InteractionType defaultType = InteractionType.VIEW;
        private ZoneId zone = ZoneOffset.UTC;
        private List<TimeFormat> timeFormats = List.of();
        private List<TimeFormat> rivalFormats = List.of();
        private TypeMapping types = TypeMapping.NONE;
        private Set<String> missing = USUAL_MISSING;
        private @Nullable String cancelledSession;
        private @Nullable Pattern serviceItem;
        private boolean upperCaseItems;
        private Set<Role> decimalIds = Set.of();
        private Set<Role> decimalCommas = Set.of();
        private double outlierThreshold = 3.5;
        private boolean keepDuplicates;
        private @Nullable Instant earliest;
        private @Nullable Instant latest;
        private @Nullable Instant firstTime;

        private Builder() {}

        public Builder defaultType(InteractionType type) {
            this.defaultType = type;
            return this;
        }

        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        public Builder timeFormats(List<TimeFormat> formats) {
            this.timeFormats = formats;
            return this;
        }

        Builder rivalFormats(List<TimeFormat> formats) {
            this.rivalFormats = formats;
            return this;
        }

        public Builder types(TypeMapping mapping) {
            this.types = mapping;
            return this;
        }

        /// @param words whose case does not matter
        public Builder missing(Set<String> words) {
            this.missing =
                    words.stream()
                            .map(word -> word.strip().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
            return this;
        }

        public Builder cancelledSession(@Nullable String prefix) {
            this.cancelledSession = prefix;
            return this;
        }

        public Builder serviceItem(@Nullable Pattern pattern) {
            this.serviceItem = pattern;
            return this;
        }

        public Builder upperCaseItems(boolean upper) {
            this.upperCaseItems = upper;
            return this;
        }

        /// Of users, items and sessions alike.
        public Builder stripDecimalIds(boolean strip) {
            return decimalIds(strip ? Set.of(Role.USER, Role.ITEM, Role.SESSION) : Set.of());
        }

        Builder decimalIds(Set<Role> roles) {
            this.decimalIds = roles;
            return this;
        }

        Builder decimalCommas(Set<Role> roles) {
            this.decimalCommas = roles;
            return this;
        }

        public Builder outlierThreshold(double threshold) {
            this.outlierThreshold = threshold;
            return this;
        }

        public Builder keepDuplicates(boolean keep) {
            this.keepDuplicates = keep;
            return this;
        }

        public Builder earliest(@Nullable Instant time) {
            this.earliest = time;
            return this;
        }

        public Builder latest(@Nullable Instant time) {
            this.latest = time;
            return this;
        }

        public Builder firstTime(@Nullable Instant time) {
            this.firstTime = time;
            return this;
        }

        public CleaningPolicy build() {
            return new CleaningPolicy(
                    defaultType,
                    zone,
                    timeFormats,
                    rivalFormats,
                    types,
                    missing,
                    cancelledSession,
                    serviceItem,
                    upperCaseItems,
                    decimalIds,
                    decimalCommas,
                    outlierThreshold,
                    keepDuplicates,
                    earliest,
                    latest,
                    firstTime);
        }
    }
}
