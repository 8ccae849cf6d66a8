package io.quando.domain.cleaning;

import static io.quando.domain.cleaning.FindingKind.CANCELLATION;
import static io.quando.domain.cleaning.FindingKind.DOUBTFUL_TIME;
import static io.quando.domain.cleaning.FindingKind.EXACT_DUPLICATE;
import static io.quando.domain.cleaning.FindingKind.IMPLAUSIBLE_TIME;
import static io.quando.domain.cleaning.FindingKind.INVALID_NUMBER;
import static io.quando.domain.cleaning.FindingKind.INVALID_PLACE;
import static io.quando.domain.cleaning.FindingKind.INVALID_TIME;
import static io.quando.domain.cleaning.FindingKind.MALFORMED_ROW;
import static io.quando.domain.cleaning.FindingKind.MISSING_ITEM;
import static io.quando.domain.cleaning.FindingKind.MISSING_USER;
import static io.quando.domain.cleaning.FindingKind.OUTLIER;
import static io.quando.domain.cleaning.FindingKind.SERVICE_CODE;
import static io.quando.domain.cleaning.FindingKind.STOCK_ADJUSTMENT;
import static io.quando.domain.cleaning.FindingKind.UNWANTED_TYPE;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes an interaction of each row of one source, or says why not; no row stops the next. The
/// precedence of the reasons is the order of [FindingKind].
///
/// A cleaner remembers the rows it saw, to find duplicates and to derive event ids, so it serves
/// one reading of one source, in one thread.
public final class Cleaner {
    private final RowReader reader;
    private final CleaningPolicy policy;
    private final OutlierTest outliers;
    private final InteractionDraft draft;
    private final TypeReader types;
    private final RowFingerprint fingerprint = new RowFingerprint();
    private final FingerprintCounts seen = new FingerprintCounts();
    private long kept;

    /// @param pseudonyms turns raw user ids into those that live inside
    public Cleaner(
            RecordLayout layout,
            CleaningPolicy policy,
            OutlierTest outliers,
            Function<RawUserId, UserId> pseudonyms) {
        this(layout, policy, outliers, pseudonyms, true);
    }

    private Cleaner(
            RecordLayout layout,
            CleaningPolicy policy,
            OutlierTest outliers,
            Function<RawUserId, UserId> pseudonyms,
            boolean stored) {
        this.reader = new RowReader(layout, policy);
        this.policy = policy;
        this.outliers = outliers;
        this.types = new TypeReader(policy);
        this.draft = new InteractionDraft(reader, pseudonyms, stored);
    }

    /// For data that stay outside: users are named by what the source calls them, and interactions
    /// without an id share one.
    public static Cleaner labelling(
            RecordLayout layout, CleaningPolicy policy, OutlierTest outliers, UserLabels labels) {
        return new Cleaner(layout, policy, outliers, labels::number, false);
    }

    public CleaningOutcome clean(RawRecord row) {
        Findings findings = new Findings(row.row());
        findings.take(row.noticed());
        try {
            return findings.rejecting() ? findings.rejected() : judged(row, findings);
        } catch (IllegalArgumentException e) {
            findings.reject(MALFORMED_ROW, Objects.requireNonNullElse(e.getMessage(), ""));
            return findings.rejected();
        }
    }

    private CleaningOutcome judged(RawRecord row, Findings findings) {
        reader.layout().requireWidth(row);
        if (!isOrdered()) {
            judgeRepeat(row, findings);
        }
        judgeNumbers(row, findings);
        judgeItem(row, findings);
        judgeUser(row, findings);
        Instant time = judgeTime(row, findings);
        InteractionType type = judgeType(row, findings);
        if (time == null || type == null || findings.rejecting()) {
            return findings.rejected();
        }
        judgeSize(row, findings);
        Interaction interaction = draft.interaction(row, type, time);
        kept++;
        return findings.kept(interaction);
    }

    /// How the types of the rows so far were read.
    public List<TypeReading> types() {
        return types.readings();
    }

    /// Whether the order of the rows is all that is known of when they happened; equal rows are
    /// repeats then.
    private boolean isOrdered() {
        return policy.firstTime() != null && !reader.layout().has(Role.TIME);
    }

    private @Nullable Instant judgeTime(RawRecord row, Findings findings) {
        Instant first = policy.firstTime();
        if (first != null && !reader.layout().has(Role.TIME)) {
            return first.plus(kept, ChronoUnit.MINUTES);
        }
        Instant time = reader.time(row);
        if (time == null) {
            findings.reject(INVALID_TIME, unreadTime(row));
            return null;
        }
        String other =
                policy.rivalReading(Objects.requireNonNull(reader.text(row, Role.TIME)), time);
        if (other != null) {
            findings.reject(
                    DOUBTFUL_TIME,
                    "%s: %s as %s, or %s"
                            .formatted(
                                    reader.evidence(row, Role.TIME),
                                    time,
                                    policy.timeFormats().getFirst(),
                                    other));
        } else if (!policy.isCredible(time)) {
            findings.reject(
                    IMPLAUSIBLE_TIME, "%s: %s".formatted(reader.evidence(row, Role.TIME), time));
        }
        return time;
    }

    private String unreadTime(RawRecord row) {
        String text = reader.text(row, Role.TIME);
        if (text == null || policy.timeFormats().isEmpty()) {
            return reader.evidence(row, Role.TIME);
        }
        boolean iso = TimeFormat.ISO.read(text, policy.zone()) != null;
        return "time %s, which is %snot written as %s"
                .formatted(
                        text,
                        iso ? "iso and " : "",
                        policy.timeFormats().stream()
                                .map(TimeFormat::toString)
                                .collect(Collectors.joining(" or ")));
    }

    private void judgeRepeat(RawRecord row, Findings findings) {
        boolean repeat = seen.add(fingerprint.of(row.fields())) > 0;
        if (repeat && policy.keepDuplicates()) {
            findings.note(EXACT_DUPLICATE, "");
        } else if (repeat) {
            findings.reject(EXACT_DUPLICATE, "");
        }
    }

    private void judgeNumbers(RawRecord row, Findings findings) {
        requireRead(row, Role.VALUE, reader.value(row), findings);
        requireRead(row, Role.PRICE, reader.price(row), findings);
        requireRead(row, Role.QUANTITY, reader.quantity(row), findings);
        boolean placed =
                Stream.of(Role.LATITUDE, Role.LONGITUDE, Role.CELL)
                        .anyMatch(role -> reader.name(row, role) != null);
        if (placed && reader.place(row) == null) {
            String latitude = reader.evidence(row, Role.LATITUDE);
            String longitude = reader.evidence(row, Role.LONGITUDE);
            findings.note(INVALID_PLACE, (latitude + " " + longitude).strip());
        }
    }

    private void requireRead(RawRecord row, Role role, @Nullable Double read, Findings findings) {
        if (read == null && reader.text(row, role) != null) {
            findings.note(INVALID_NUMBER, reader.evidence(row, role));
        }
    }

    private void judgeItem(RawRecord row, Findings findings) {
        String item = reader.item(row);
        if (item == null && reader.text(row, Role.TEXT) == null) {
            findings.reject(MISSING_ITEM, "");
        }
        if (policy.isService(item)) {
            findings.reject(SERVICE_CODE, "item " + item);
        }
    }

    private void judgeUser(RawRecord row, Findings findings) {
        if (reader.user(row) != null) {
            return;
        }
        if (reader.session(row) == null) {
            findings.reject(MISSING_USER, "no session either");
        } else {
            findings.note(MISSING_USER, "");
        }
    }

    private @Nullable InteractionType judgeType(RawRecord row, Findings findings) {
        InteractionType type = types.read(reader.name(row, Role.TYPE));
        if (type == null) {
            findings.reject(UNWANTED_TYPE, reader.evidence(row, Role.TYPE));
            return null;
        }
        return judgeTrade(row, type, findings);
    }

    /// Purchases may turn out to be returns or mere corrections of the stock.
    private InteractionType judgeTrade(RawRecord row, InteractionType type, Findings findings) {
        boolean negative = isNegative(reader.quantity(row));
        boolean purchase = type.equals(InteractionType.PURCHASE);
        boolean cancelled = policy.cancels(reader.session(row));
        if (purchase && isAdjustment(row, negative && !cancelled)) {
            findings.reject(STOCK_ADJUSTMENT, reader.evidence(row, Role.QUANTITY));
        } else if (purchase && (cancelled || negative)) {
            findings.note(CANCELLATION, reader.evidence(row, Role.QUANTITY));
            return InteractionType.RETURN;
        } else if (negative && !type.equals(InteractionType.RETURN)) {
            findings.note(INVALID_NUMBER, reader.evidence(row, Role.QUANTITY));
        }
        return type;
    }

    private boolean isAdjustment(RawRecord row, boolean negative) {
        Double price = reader.price(row);
        return price != null && price == 0 && (negative || reader.user(row) == null);
    }

    private void judgeSize(RawRecord row, Findings findings) {
        Double quantity = reader.quantity(row);
        if (quantity != null && outliers.isOutlyingQuantity(Math.abs(quantity))) {
            findings.note(OUTLIER, reader.evidence(row, Role.QUANTITY));
        }
        if (outliers.isOutlyingPrice(reader.price(row))) {
            findings.note(OUTLIER, reader.evidence(row, Role.PRICE));
        }
    }

    private static boolean isNegative(@Nullable Double number) {
        return number != null && number < 0;
    }
}
