package io.quando.adapter.rest;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The versions of an item that a call is meant for, as `If-Match` and `If-None-Match` name them.
///
/// **Source** RFC 9110, sections 8.8.3, 13.1.1 and 13.1.2.
final class Conditions {
    private static final Pattern TAG = Pattern.compile("\\s*(\\*|(?:W/)?\"[^\"]*\")\\s*(?:,|$)");
    private static final String ANY = "*";
    private static final int FAILED = 412;

    private final List<String> wanted;
    private final List<String> unwanted;

    private Conditions(List<String> wanted, List<String> unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted.stream().map(Conditions::strong).toList();
    }

    /// @throws BadRequest if a header holds something else than entity tags
    static Conditions of(HttpHeaders headers) {
        return of(lines(headers, HttpHeaders.IF_MATCH), lines(headers, HttpHeaders.IF_NONE_MATCH));
    }

    private static List<String> lines(HttpHeaders headers, String name) {
        List<String> lines = headers.getRequestHeader(name);
        return lines == null ? List.of() : lines;
    }

    static Conditions of(List<String> ifMatch, List<String> ifNoneMatch) {
        return new Conditions(tags("If-Match", ifMatch), tags("If-None-Match", ifNoneMatch));
    }

    /// The entity tag of a version.
    static String tag(StoredItem stored) {
        return "\"%d\"".formatted(stored.version());
    }

    /// @throws BadRequest if the call is meant for another state than the present one
    void require(ItemId id, @Nullable StoredItem stored) {
        if (!wanted.isEmpty() && (stored == null || !isAmong(wanted, stored))) {
            throw failed(
                    "%s, not the one that If-Match names (%s): read it again, and change what it is now."
                            .formatted(state(id, stored), String.join(", ", wanted)));
        }
        if (stored != null && isKnown(stored)) {
            throw failed(
                    "%s, which If-None-Match (%s) rules out: without that header it is replaced."
                            .formatted(state(id, stored), String.join(", ", unwanted)));
        }
    }

    /// Whether the caller has this version already.
    boolean isKnown(StoredItem stored) {
        return isAmong(unwanted, stored);
    }

    private static boolean isAmong(List<String> tags, StoredItem stored) {
        return tags.contains(ANY) || tags.contains(tag(stored));
    }

    /// `If-None-Match` compares without regard to weakness, `If-Match` does not.
    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String state(ItemId id, @Nullable StoredItem stored) {
        return stored == null
                ? "There is no item (%s), so it has no version".formatted(id)
                : "The item (%s) has the version %s".formatted(id, tag(stored));
    }

    private static BadRequest failed(String message) {
        return new BadRequest(FAILED, message);
    }

    private static List<String> tags(String header, List<String> lines) {
        List<String> tags = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = TAG.matcher(line);
            int end = 0;
            while (end < line.length() && matcher.find(end) && matcher.start() == end) {
                tags.add(matcher.group(1));
                end = matcher.end();
            }
            if (end < line.length() || line.isEmpty()) {
                throw new BadRequest(
                        "The header %s (%s) must hold * or entity tags between quotation marks as the header ETag has them, e.g. \"17\"."
                                .formatted(header, line));
            }
        }
        return List.copyOf(tags);
    }
}
