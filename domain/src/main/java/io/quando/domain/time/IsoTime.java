package io.quando.domain.time;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Reads moments of the ISO family, which mean one thing alone: the year comes first.
///
/// `2012-07-16T04:59:59Z`, a blank instead of the `T`, slashes or dots instead of hyphens, single
/// digits (`2018-9-5 8:05`), the basic form (`20120716T045959Z`), fractions of any length, `24:00`
/// as the end of the day; zones such as `Z`, ` UTC`, `+02`, `+0200`, `GMT+2`, `[Europe/Paris]`.
public final class IsoTime {
    private IsoTime() {}

    /// Reads one moment. An offset decides against a zone in brackets. A local time that the zone
    /// skips moves forward by the gap; of two that it repeats the earlier is meant. Digits beyond
    /// the nanosecond are cut off.
    ///
    /// @param local the zone of texts that name none, or null if they must name one
    /// @return null if the text is not written so, or no such day or time of day exists
    public static @Nullable Instant read(String text, @Nullable ZoneId local) {
        Instant extended = DateNotation.YEAR_FIRST.read(text, local);
        boolean basic = extended == null && text.indexOf('T') > 0;
        return basic ? DateNotation.COMPACT.read(text, local) : extended;
    }
}
