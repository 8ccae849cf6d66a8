package io.quando.adapter.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Reads bodies that come compressed with gzip. What comes out of one may be no larger than a body
/// that comes as it is.
@Provider
public final class ContentEncoding implements ReaderInterceptor {
    private static final int UNSUPPORTED = 415;
    private static final List<String> GZIP = List.of("gzip", "x-gzip");

    private final long max;

    ContentEncoding(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max) {
        this.max = max.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext call) throws IOException {
        List<String> encodings = encodings(call.getHeaders().get(HttpHeaders.CONTENT_ENCODING));
        if (!encodings.isEmpty()) {
            PushbackInputStream body = new PushbackInputStream(call.getInputStream());
            int first = body.read();
            if (first >= 0) {
                body.unread(first);
                call.setInputStream(inflated(body, encodings));
            }
        }
        return call.proceed();
    }

    private InputStream inflated(InputStream body, List<String> encodings) {
        if (encodings.size() > 1 || !GZIP.contains(encodings.getFirst())) {
            throw new BadRequest(
                    UNSUPPORTED,
                    "The Content-Encoding (%s) is not read: send the body as it is, or compressed with gzip once."
                            .formatted(Kinds.shortened(String.join(", ", encodings))));
        }
        return new InflatedBody(body, max);
    }

    private static List<String> encodings(@Nullable List<String> headers) {
        return headers == null
                ? List.of()
                : headers.stream()
                        .flatMap(header -> List.of(header.split(",")).stream())
                        .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                        .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity"))
                        .toList();
    }
}
