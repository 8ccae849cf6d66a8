package io.quando.adapter.rest;

import io.quando.domain.cleaning.ClosestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the field that a caller probably meant: the same name written otherwise, what others call
/// it, or one that is a slip of the keyboard away.
final class FieldNames {
    /// What a field is called elsewhere, in small letters and digits alone.
    private static final Map<String, List<String>> ALIASES =
            aliases(
                    "time: timestamp ts at date datetime when eventtime eventtimestamp createdat occurredat",
                    "from: start begin availablefrom since",
                    "until: end to availableuntil availableto",
                    "quantity: qty count amount number units",
                    "value: rating score stars price revenue",
                    "session: sessionid sid visit visitid visitorid order orderid invoice basket basketid cart cartid",
                    "user: userid uid customer customerid client clientid visitor visitorid person account",
                    "item: itemid product productid sku article articleid asin contentid",
                    "items: itemids products productids basket cart skus",
                    "id: itemid productid sku articleid",
                    "eventId: id uuid messageid",
                    "type: event eventtype eventname action behavior behaviour kind verb",
                    "exclude: excluded excludes excludeitems excludeditems blacklist blocklist without not ignore",
                    "history: events interactions actions sequence",
                    "n: limit k num count size top topn topk max maxresults numresults",
                    "explain: explanation explanations reasons why",
                    "context: ctx circumstances conditions",
                    "place: location geo position coordinates",
                    "lat: latitude y",
                    "lon: longitude lng long x",
                    "cell: geohash h3 zipcode",
                    "text: query searchterm term keywords q",
                    "recommendationId: slate slateid requestid",
                    "title: name label productname itemname",
                    "description: desc body summary details",
                    "categories: category tags genres genre labels",
                    "price: cost amount",
                    "attributes: metadata meta properties props features fields",
                    "available: availability instock active enabled",
                    "image: img imageurl picture photo thumbnail",
                    "what: models kinds parts",
                    "plan: params parameters options settings config",
                    "state: status",
                    "filter: filters where",
                    "boost: boosts boosting",
                    "scenario: placement slot");

    private static final int LONGEST = 40;

    private FieldNames() {}

    /// The known name that is nearest, or null if none is near.
    static @Nullable String nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        String plain = plain(name);
        return Stream.concat(
                        known.stream().filter(k -> plain(k).equals(plain)),
                        ALIASES.getOrDefault(plain, List.of()).stream().filter(known::contains))
                .findFirst()
                .orElseGet(() -> ClosestName.nearest(name, known));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// From `name: alias alias` to the names of each alias, in the order of the lines.
    private static Map<String, List<String>> aliases(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(": ", 2))
                .flatMap(line -> Arrays.stream(line[1].split(" ")).map(a -> Map.entry(a, line[0])))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
