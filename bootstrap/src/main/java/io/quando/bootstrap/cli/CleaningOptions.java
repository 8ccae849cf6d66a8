package io.quando.bootstrap.cli;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.TimeFormat;
import io.quando.domain.cleaning.TypeMapping;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of reading the values of a file, and of telling what is no behaviour. What is not said
/// is taken from the data set if it is known, and else from the columns themselves.
final class CleaningOptions {
    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What a row means where no column says (default: view).")
    @Nullable String type;

    @Option(
            names = "--map-type",
            paramLabel = "NAME=TYPE,…",
            description = {
                "What the names of types in the file mean, such as 4=purchase,pv=view; rows of a",
                "name that means nothing (pv=) are left out. Usual names need none."
            })
    @Nullable TypeMapping types;

    @Option(
            names = "--time-format",
            paramLabel = "F",
            description = {
                "How times are written: iso, epoch, epoch-seconds, epoch-millis, epoch-micros,",
                "epoch-nanos, compact, day-first, month-first, year-first, month-name, a pattern such",
                "as 'd-M-yyyy H:mm' or '%%d.%%m.%%Y %%H:%%M', or 'day minute since 2012-04-03'. May be",
                "repeated (default: taken from the column as a whole)."
            })
    List<String> timeFormats = List.of();

    @Option(
            names = "--first-day",
            paramLabel = "DATE",
            description = {
                "Times before this day are mistakes (default: quando.events.first-day, 1990-01-01)."
            })
    @Nullable LocalDate firstDay;

    @Option(
            names = "--ahead",
            paramLabel = "DURATION",
            description = {
                "Times further ahead of now are mistakes, such as 1d or 12h (default:",
                "quando.events.ahead, 1d)."
            })
    @Nullable Duration ahead;

    @Option(
            names = "--missing",
            paramLabel = "WORD,…",
            split = ",",
            description = {
                "Words that stand for no id, whatever their case; '' for none (default: null, \\N,",
                "nan, none, na, n/a, undefined, - and the like)."
            })
    @Nullable List<String> missing;

    @Option(names = "--strip-decimal-ids", description = "Read ids such as 17850.0 as 17850.")
    boolean stripDecimalIds;

    @Option(names = "--upper-case-items", description = "Take 85123a and 85123A for one item.")
    boolean upperCaseItems;

    @Option(
            names = "--service-items",
            paramLabel = "REGEX",
            description = "Items that are postage, fees and the like, such as 'POST|M'; not kept.")
    @Nullable Pattern serviceItems;

    @Option(
            names = "--cancelled-prefix",
            paramLabel = "TEXT",
            description = "How sessions begin that take purchases back, such as C.")
    @Nullable String cancelledPrefix;

    @Option(
            names = "--keep-duplicates",
            description = "Keep rows that equal an earlier one in every field.")
    boolean keepDuplicates;

    /// @param known of the data set, or null if it is not known
    /// @param zone of times that name no offset, unless the data set is known
    /// @param credible where no option says it
    CleaningPolicy policy(@Nullable CleaningPolicy known, ZoneId zone, TimeBounds credible) {
        CleaningPolicy.Builder policy =
                known == null ? CleaningPolicy.builder().zone(zone) : known.toBuilder();
        readTimes(policy, known == null ? null : known.earliest(), zone, credible);
        readNames(policy, known == null ? TypeMapping.NONE : known.types());
        if (stripDecimalIds) {
            policy.stripDecimalIds(true);
        }
        if (upperCaseItems) {
            policy.upperCaseItems(true);
        }
        if (keepDuplicates) {
            policy.keepDuplicates(true);
        }
        return policy.build();
    }

    private void readTimes(
            CleaningPolicy.Builder policy,
            @Nullable Instant known,
            ZoneId zone,
            TimeBounds credible) {
        if (!timeFormats.isEmpty()) {
            policy.timeFormats(timeFormats.stream().map(TimeFormat::of).toList());
        }
        if (firstDay != null) {
            policy.earliest(firstDay.atStartOfDay(zone).toInstant());
        } else if (known == null) {
            policy.earliest(credible.first());
        }
        policy.latest(Instant.now().plus(ahead == null ? credible.ahead() : ahead));
    }

    private void readNames(CleaningPolicy.Builder policy, TypeMapping known) {
        if (type != null) {
            policy.defaultType(new InteractionType(type));
        }
        if (types != null) {
            policy.types(known.overriddenBy(types));
        }
        if (missing != null) {
            policy.missing(Set.copyOf(missing));
        }
        if (serviceItems != null) {
            policy.serviceItem(serviceItems);
        }
        if (cancelledPrefix != null) {
            policy.cancelledSession(cancelledPrefix);
        }
    }
}
