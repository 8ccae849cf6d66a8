package io.quando.benchmark;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/// An address to ask, with the bodies to send in turn; no body means GET.
record Target(String name, HttpMethod method, String path, List<Buffer> bodies) {
    static Target get(String name, String path) {
        return new Target(name, HttpMethod.GET, path, List.of());
    }

    static Target post(String name, String path, List<Buffer> bodies) {
        return new Target(name, HttpMethod.POST, path, bodies);
    }

    /// Asks once; fails unless the answer is 200 and whole.
    Future<Void> ask(HttpClient client, long number) {
        return client.request(method, path)
                .compose(request -> send(request, number))
                .compose(Target::whole);
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, long number) {
        if (bodies.isEmpty()) {
            return request.send();
        }
        request.putHeader("Content-Type", "application/json");
        return request.send(bodies.get((int) (number % bodies.size())));
    }

    private static Future<Void> whole(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture("HTTP status " + response.statusCode());
        }
        return response.body().mapEmpty();
    }
}
