package io.quando.domain.cleaning;

import java.util.List;
import java.util.stream.Stream;

/// The part that a column plays for an interaction or its item.
public enum Role {
    USER("user", "userid", "customer", "customerid", "visitor", "visitorid", "uid", "memberid"),
    ITEM(
            "item",
            "itemid",
            "product",
            "productid",
            "stockcode",
            "sku",
            "asin",
            "movieid",
            "iid",
            "items"),
    TIME("time", "timestamp", "datetime", "date", "invoicedate", "eventtime", "createdat"),
    TYPE("type", "eventtype", "event", "action", "behavior", "behaviour"),
    VALUE("value", "rating", "score", "stars"),
    QUANTITY("quantity", "qty"),
    SESSION(
            "session",
            "sessionid",
            "usersession",
            "basket",
            "basketid",
            "invoice",
            "invoiceno",
            "order",
            "orderid",
            "transaction",
            "transactionid"),
    LATITUDE("latitude", "lat"),
    LONGITUDE("longitude", "lon", "lng"),
    CELL("cell", "geohash", "h3"),
    TEXT("text", "query", "search"),
    EVENT_ID("eventId", "eventid"),
    TITLE("title", "description", "itemname", "productname", "name"),
    PRICE("price", "unitprice"),
    CATEGORY("category", "categories", "genre", "genres", "categorycode", "department"),
    DESCRIPTION("description"),
    /// Filled where an event is the one to be predicted, in test data.
    TARGET("target");

    private final String key;
    private final List<String> synonyms;

    Role(String key, String... synonyms) {
        this.key = key;
        this.synonyms = List.of(synonyms);
    }

    /// The name it goes by in a mapping such as `user=CustomerID`.
    public String key() {
        return key;
    }

    /// Column names by which it is recognised, the surest first; lower case, letters and digits.
    List<String> wellKnown() {
        return Stream.concat(Stream.of(key), synonyms.stream()).toList();
    }
}
