package io.quando.benchmark;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/// A request to send, with its bodies in turn; without a body it is a GET.
record Target(String name, HttpMethod method, String path, List<Buffer> bodies) {
    static Target get(String name, String path) {
        return new Target(name, HttpMethod.GET, path, List.of());
    }

    static Target post(String name, String path, List<Buffer> bodies) {
        return new Target(name, HttpMethod.POST, path, bodies);
    }

    /// Sends one request; fails unless the answer is 200 and complete.
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
