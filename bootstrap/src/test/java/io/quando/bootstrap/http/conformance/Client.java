package io.quando.bootstrap.http.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/// Sends calls as they are, also those that a polite client would not make.
final class Client {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Client(URI server) {
        this.server = server;
    }

    Answer send(Call call) {
        BodyPublisher body =
                call.body() == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(call.body());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(call.address()))
                        .header("Accept", call.accept())
                        .method(call.operation().route().method(), body);
        if (call.body() != null) {
            request.header("Content-Type", call.type());
        }
        call.headers().forEach(request::header);
        return send(request.build());
    }

    /// Announces a body of this length without sending it, unless the server wants it.
    Answer announce(Call call, int length) {
        return send(
                HttpRequest.newBuilder(server.resolve(call.address()))
                        .header("Content-Type", call.type())
                        .expectContinue(true)
                        .method(
                                call.operation().route().method(),
                                BodyPublishers.ofByteArray(new byte[length]))
                        .build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(), type.split(";", 2)[0].strip(), response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("No answer to " + request, e);
        }
    }
}
