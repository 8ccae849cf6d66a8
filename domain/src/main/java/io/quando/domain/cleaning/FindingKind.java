package io.quando.domain.cleaning;

/// The kinds of things that are noticed about rows. **The order is the precedence**: a row that has
/// to go for several reasons counts as rejected once, under the first of them, so that rows read =
/// rows kept + the sum of the rejected. All its findings are reported nevertheless.
public enum FindingKind {
    MALFORMED_ROW(
            "The row has the wrong number of fields, or a field is too long or of a form that an interaction cannot have; not kept."),
    EXACT_DUPLICATE(
            "All fields equal those of an earlier row; not kept unless duplicates are wanted."),
    MISSING_ITEM("The row names no item; not kept."),
    INVALID_TIME(
            "The time is missing, is none, or is not written as --time-format or its column as a whole says; not kept."),
    DOUBTFUL_TIME(
            "The time has two readings, and its column does not tell which is meant; not kept. Say it with --time-format."),
    IMPLAUSIBLE_TIME(
            "The time lies before the first credible day or too far ahead of now; not kept. --first-day and --ahead set the bounds."),
    UNWANTED_TYPE("The type is one that is left out; not kept."),
    INVALID_NUMBER("A number cannot be read or lies outside its range; kept without it."),
    INVALID_PLACE("The place cannot be read or lies outside the globe; kept without it."),
    SERVICE_CODE("The item is postage, a fee or the like, not a product; not kept."),
    STOCK_ADJUSTMENT(
            "A negative quantity without a price, or no price and no user, corrects the stock; not kept."),
    MISSING_USER("The row names no user; kept as an anonymous basket if it has a session."),
    CANCELLATION("The row takes a purchase back; kept as a return of that quantity."),
    DOUBTFUL_QUOTE("A quotation mark leaves open where the row ends; kept as it reads best."),
    OUTLIER("The quantity or price is far from the usual; kept and marked.");

    private final String reason;

    FindingKind(String reason) {
        this.reason = reason;
    }

    /// One sentence for the report.
    public String reason() {
        return reason;
    }
}
