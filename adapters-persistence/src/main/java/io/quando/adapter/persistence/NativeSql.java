package io.quando.adapter.persistence;

import io.quando.domain.tenant.TenantId;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.AbstractQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/// A statement that grows with its parameters; `:tenant` stands in each.
final class NativeSql {
    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    private NativeSql(String sql, TenantId tenant) {
        this.sql = new StringBuilder(sql);
        values.put("tenant", tenant.value());
    }

    static NativeSql of(String sql, TenantId tenant) {
        return new NativeSql(sql, tenant);
    }

    NativeSql with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Adds SQL with one parameter, if it has a value.
    NativeSql and(String part, String name, @Nullable Object value) {
        return value == null ? this : and(part).with(name, value);
    }

    NativeSql and(String part) {
        sql.append(' ').append(part);
        return this;
    }

    <R> Uni<List<R>> list(Session session, Class<R> type) {
        return filled(session.createNativeQuery(sql.toString(), type)).getResultList();
    }

    <R> Uni<@Nullable R> first(Session session, Class<R> type) {
        return list(session, type).map(rows -> rows.isEmpty() ? null : rows.getFirst());
    }

    Uni<Integer> run(Session session) {
        return filled(session.createNativeQuery(sql.toString())).executeUpdate();
    }

    private <Q extends AbstractQuery> Q filled(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
