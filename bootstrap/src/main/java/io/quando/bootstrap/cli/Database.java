package io.quando.bootstrap.cli;

import io.quando.adapter.persistence.EmbeddedDatabase;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The database of a command: the one in QUANDO_DATABASE, or the embedded one.
record Database(String address, String user, String password, @Nullable EmbeddedDatabase embedded)
        implements AutoCloseable {
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");

    /// Opens the database as the only owner of its folder, for a server.
    static Database own(Path folder) {
        Database configured = configured(System.getenv("QUANDO_DATABASE"));
        return configured != null ? configured : start(folder);
    }

    /// Opens the database, even beside a running server.
    static Database join(Path folder) {
        Database configured = configured(System.getenv("QUANDO_DATABASE"));
        if (configured != null) {
            return configured;
        }
        return EmbeddedDatabase.attach(folder).map(Database::of).orElseGet(() -> start(folder));
    }

    /// Opens the database of a running server.
    ///
    /// @throws CommandFailure if no server runs on it
    static Database another(Path folder) {
        Database configured = configured(System.getenv("QUANDO_DATABASE"));
        if (configured != null) {
            return configured;
        }
        return EmbeddedDatabase.attach(folder)
                .map(Database::of)
                .orElseThrow(() -> new CommandFailure("No server runs on (%s).".formatted(folder)));
    }

    /// Opens the database like [#join], if it exists.
    ///
    /// @throws CommandFailure if the folder does not exist
    static Database existing(Path folder) {
        if (configured(System.getenv("QUANDO_DATABASE")) == null && !Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "There is no data in (%s). Name another --data, or load some with quando import FILE --data %s."
                            .formatted(folder, folder));
        }
        return join(folder);
    }

    static @Nullable Database configured(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        URI uri = parsed(url.strip());
        String[] login =
                uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new Database(
                "postgresql://%s:%d%s%s"
                        .formatted(uri.getHost(), port, uri.getRawPath(), query(uri)),
                login.length > 0 ? decoded(login[0]) : "postgres",
                login.length > 1 ? decoded(login[1]) : "",
                null);
    }

    /// The address as a URI. A message must not repeat it, as it contains a password.
    private static URI parsed(String url) {
        try {
            URI uri = new URI(url);
            boolean named = uri.getHost() != null && String.valueOf(uri.getPath()).length() > 1;
            if (named && SCHEMES.contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // the message is below
        }
        throw new IllegalArgumentException(
                "QUANDO_DATABASE must look like postgresql://user:password@host:5432/database; special characters in it are written as %40 and the like.");
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    /// The settings by which Quarkus reaches it.
    Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:" + address,
                "quarkus.datasource.reactive.url", address,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static Database start(Path folder) {
        if (!Files.exists(folder)) {
            System.err.printf("Setting up a database in %s%n", folder);
        }
        return of(EmbeddedDatabase.start(folder));
    }

    private static Database of(EmbeddedDatabase embedded) {
        String address = embedded.jdbcUrl().substring("jdbc:".length());
        return new Database(address, embedded.user(), embedded.password(), embedded);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
