package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the values of a source are to be read, and what is no behaviour.
///
/// @param defaultType what a row means that names no type
/// @param zone of times that name no offset
/// @param timeFormats tried in this order
/// @param cancelledSession how sessions begin that take purchases back, or null
/// @param serviceItem matches whole item ids that are postage, fees and the like, or null
/// @param upperCaseItems whether `85123a` and `85123A` are one item
/// @param stripDecimalIds whether ids such as `17850.0` lose their `.0`
/// @param outlierThreshold from which robust z-score on a quantity or price stands out, positive;
///   infinity for never
/// @param keepDuplicates whether a row equal to an earlier one is a repeat rather than a mistake
/// @param earliest times before it are mistakes, or null
/// @param firstTime of data that have an order and no times: when the first kept row happened, each
///   next being a minute later; or null if there must be times
public record CleaningPolicy(
        InteractionType defaultType,
        ZoneId zone,
        List<TimeFormat> timeFormats,
        @Nullable String cancelledSession,
        @Nullable Pattern serviceItem,
        boolean upperCaseItems,
        boolean stripDecimalIds,
        double outlierThreshold,
        boolean keepDuplicates,
        @Nullable Instant earliest,
        @Nullable Instant firstTime) {

    private static final Pattern DECIMAL_ID = Pattern.compile("\\d+\\.0");

    public CleaningPolicy {
        timeFormats = List.copyOf(timeFormats);
        if (!(outlierThreshold > 0)) {
            throw new IllegalArgumentException(
                    "The outlier threshold (%s) must be positive. Usual is 3.5."
                            .formatted(outlierThreshold));
        }
    }

    /// Views in ISO or epoch time, UTC, outliers from 3.5 on, duplicates dropped.
    public static Builder builder() {
        return new Builder();
    }

    /// To change a copy.
    public Builder toBuilder() {
        return new Builder()
                .defaultType(defaultType)
                .zone(zone)
                .timeFormats(timeFormats)
                .cancelledSession(cancelledSession)
                .serviceItem(serviceItem)
                .upperCaseItems(upperCaseItems)
                .stripDecimalIds(stripDecimalIds)
                .outlierThreshold(outlierThreshold)
                .keepDuplicates(keepDuplicates)
                .earliest(earliest)
                .firstTime(firstTime);
    }

    @Nullable Instant time(String text) {
        return timeFormats.stream()
                .map(format -> format.read(text, zone))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(time -> earliest == null || !time.isBefore(earliest))
                .orElse(null);
    }

    @Nullable String id(@Nullable String text) {
        boolean decimal = stripDecimalIds && text != null && DECIMAL_ID.matcher(text).matches();
        return text == null || !decimal ? text : text.substring(0, text.length() - 2);
    }

    @Nullable String item(@Nullable String text) {
        String id = id(text);
        return id == null || !upperCaseItems ? id : id.toUpperCase(Locale.ROOT);
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
        private List<TimeFormat> timeFormats =
                List.of(TimeFormat.ISO, TimeFormat.EPOCH_SECONDS, TimeFormat.EPOCH_MILLIS);
        private @Nullable String cancelledSession;
        private @Nullable Pattern serviceItem;
        private boolean upperCaseItems;
        private boolean stripDecimalIds;
        private double outlierThreshold = 3.5;
        private boolean keepDuplicates;
        private @Nullable Instant earliest;
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

        public Builder stripDecimalIds(boolean strip) {
            this.stripDecimalIds = strip;
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

        public Builder firstTime(@Nullable Instant time) {
            this.firstTime = time;
            return this;
        }

        public CleaningPolicy build() {
            return new CleaningPolicy(
                    defaultType,
                    zone,
                    timeFormats,
                    cancelledSession,
                    serviceItem,
                    upperCaseItems,
                    stripDecimalIds,
                    outlierThreshold,
                    keepDuplicates,
                    earliest,
                    firstTime);
        }
    }
}
