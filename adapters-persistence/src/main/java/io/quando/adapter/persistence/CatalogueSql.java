package io.quando.adapter.persistence;

/// The statements of the catalogue.
final class CatalogueSql {
    /// The rows in the order of their ids, as every statement takes them, so that two that meet
    /// wait for each other instead of ending in a deadlock.
    private static final String INSERT =
            """
            INSERT INTO item (tenant, id, title, description, categories, price, attributes,
                available_from, available_until, image, version)
            SELECT :tenant, r.*, (SELECT nextval('item_version'))
            FROM json_to_recordset(cast(cast(:items AS text) AS json)) AS r (id text, title text,
                description text, categories text[], price float8, attributes jsonb,
                available_from timestamptz, available_until timestamptz, image text)
            ORDER BY r.id COLLATE "C"
            """;

    static final String PUT =
            INSERT
                    + """
                    ON CONFLICT (tenant, id) DO UPDATE SET title = excluded.title,
                        description = excluded.description, categories = excluded.categories,
                        price = excluded.price, attributes = excluded.attributes,
                        available_from = excluded.available_from,
                        available_until = excluded.available_until, image = excluded.image,
                        version = excluded.version
                    """;

    static final String MAKE = INSERT + "ON CONFLICT (tenant, id) DO NOTHING";

    static final String RETURNING_VERSION = "RETURNING version";

    static final String SELECT =
            "SELECT " + ItemEntity.COLUMNS + " FROM item WHERE tenant = :tenant";

    static final String FIND = SELECT + " AND id = ANY (:ids)";

    static final String LOCK = FIND + " ORDER BY id FOR UPDATE";

    static final String HAS_WORDS = "AND title_words(title) @@ to_tsquery('simple', :words)";

    static final String HAS_CATEGORY = "AND categories @> ARRAY[cast(:category AS text)]";

    static final String IS_BEHIND = "AND id > :after";

    static final String IN_ORDER = "ORDER BY id LIMIT :limit";

    static final String REMOVE = "DELETE FROM item WHERE tenant = :tenant AND id = ANY (:ids)";

    static final String COUNT = "SELECT count(*) FROM item WHERE tenant = :tenant";

    private CatalogueSql() {}
}
