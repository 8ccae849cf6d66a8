package io.quando.domain.cleaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out of a whole source how its values are written, where the policy leaves it open: times,
/// decimal signs, ids that became decimals.
///
/// **Mutates** counts; one thread.
final class SourceSurvey {
    private final RecordLayout layout;
    private final CleaningPolicy policy;
    private final TimeColumn times;
    private final Map<Role, IdColumn> ids = new EnumMap<>(Role.class);
    private final Map<Role, NumberColumn> numbers = new EnumMap<>(Role.class);
    private final SuspectUsers suspects = new SuspectUsers();
    private final boolean timed;

    SourceSurvey(RecordLayout layout, CleaningPolicy policy) {
        this.layout = layout;
        this.policy = policy;
        this.times = new TimeColumn(policy);
        this.timed = layout.has(Role.TIME) && policy.timeFormats().isEmpty();
        Stream.of(Role.USER, Role.ITEM, Role.SESSION)
                .filter(layout::has)
                .filter(role -> !policy.decimalIds().contains(role))
                .forEach(role -> ids.put(role, new IdColumn()));
        Stream.of(Role.VALUE, Role.PRICE, Role.QUANTITY, Role.LATITUDE, Role.LONGITUDE)
                .filter(layout::has)
                .forEach(role -> numbers.put(role, new NumberColumn()));
    }

    void add(RawRecord row) {
        if (!layout.fits(row)) {
            return;
        }
        String time = timed ? layout.value(row, Role.TIME) : null;
        if (time != null) {
            times.add(time);
        }
        ids.forEach((role, column) -> {
            String id = policy.present(layout.value(row, role));
            if (id != null) {
                column.add(id);
            }
        });
        numbers.forEach((role, column) -> {
            String number = layout.value(row, role);
            if (number != null) {
                column.add(number);
            }
        });
        suspects.add(policy.id(layout.value(row, Role.USER), Role.USER));
    }

    /// The policy with all that was open decided.
    CleaningPolicy settle() {
        return (timed ? times.settle() : policy)
                .toBuilder()
                        .decimalIds(union(policy.decimalIds(), decimalIds()))
                        .decimalCommas(decimalCommas())
                        .build();
    }

    /// What people should know of the decisions, in sentences.
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (timed) {
            remarks.addAll(TimeColumn.remarks(settle()));
        }
        decimalIds()
                .forEach(role ->
                        remarks.add(
                                "Every %s ends in .0, as numbers in a column of decimals do; read without it."
                                        .formatted(role.key())));
        if (!decimalCommas().isEmpty()) {
            remarks.add(
                    "Commas are decimal signs: %s."
                            .formatted(
                                    decimalCommas().stream()
                                            .map(Role::key)
                                            .collect(Collectors.joining(", "))));
        }
        remarks.addAll(suspects.remarks());
        return remarks;
    }

    boolean onlyOrder() {
        return timed && times.onlyOrder();
    }

    private Set<Role> decimalIds() {
        return rolesOf(ids.entrySet().stream().filter(entry -> entry.getValue().isDecimal()));
    }

    private Set<Role> decimalCommas() {
        return rolesOf(
                numbers.entrySet().stream().filter(entry -> entry.getValue().hasDecimalCommas()));
    }

    private static Set<Role> rolesOf(Stream<? extends Map.Entry<Role, ?>> entries) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        entries.forEach(entry -> roles.add(entry.getKey()));
        return roles;
    }

    private static Set<Role> union(Set<Role> first, Set<Role> second) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
