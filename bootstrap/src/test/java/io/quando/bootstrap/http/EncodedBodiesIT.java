package io.quando.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that come compressed, or are larger than they may be.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class EncodedBodiesIT {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String JSON = "application/json";
    private static final String EVENT = Body.event("view", "zipped", "lamp").json();

    @TestHTTPResource URI server;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "identity, gzip"})
    void compressedEventsAreStored(String encoding) throws Exception {
        HttpResponse<String> answer = post("/v1/events", encoding, whole(gzip(EVENT)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).contains("\"accepted\":1");
    }

    @Test
    void manyCompressedLinesAreStored() throws Exception {
        byte[] lines = gzip(String.join("\n", Collections.nCopies(10_000, EVENT)));
        HttpRequest request =
                request("/v1/events", Api.NDJSON)
                        .header("Content-Encoding", "gzip")
                        .POST(whole(lines))
                        .build();
        assertThat(send(request).body()).contains("\"accepted\":10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/items/zipped", "/v1/recommendations", "/v1/trainings"})
    void everyBodyMayComeCompressed(String path) throws Exception {
        byte[] body = gzip(path.contains("items") ? "{\"title\":\"Zipped\"}" : "{}");
        HttpRequest request =
                request(path, JSON)
                        .header("Content-Encoding", "gzip")
                        .method(path.contains("items") ? "PUT" : "POST", whole(body))
                        .build();
        assertThat(send(request).statusCode()).isBetween(200, 202);
    }

    @Test
    void bodyThatIsNotEncodedMaySaySo() throws Exception {
        assertThat(post("/v1/events", "identity", whole(utf8(EVENT))).statusCode()).isEqualTo(202);
        assertThat(post("/v1/trainings", "gzip", whole(new byte[0])).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "deflate", "gzip, gzip", "aws-chunked"})
    void otherEncodingsAreRefusedInWords(String encoding) throws Exception {
        HttpResponse<String> answer = post("/v1/events", encoding, whole(utf8(EVENT)));
        assertProblem(answer, 415);
        assertThat(answer.body()).contains(encoding, "gzip");
    }

    @Test
    void whatIsNoGzipIsRefused() throws Exception {
        assertProblem(post("/v1/events", "gzip", whole(utf8(EVENT))), 400);
        byte[] half = gzip(EVENT);
        assertProblem(post("/v1/events", "gzip", whole(Arrays.copyOf(half, 20))), 400);
    }

    @Test
    void compressedBodyWithoutAWordIsRecognised() throws Exception {
        HttpRequest request = request("/v1/events", JSON).POST(whole(gzip(EVENT))).build();
        HttpResponse<String> answer = send(request);
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("Content-Encoding: gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/recommendations", "/v1/items"})
    void bodyThatInflatesBeyondTheLimitIsRefused(String path) throws Exception {
        byte[] bomb = gzip(" ".repeat(LARGEST) + "{}");
        assertThat(bomb).hasSizeLessThan(100_000);
        assertProblem(post(path, "gzip", whole(bomb)), 413);
        assertThat(post("/v1/events", "identity", whole(utf8(EVENT))).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/recommendations"})
    void bodyInChunksBeyondTheLimitIsRefused(String path) throws Exception {
        byte[] large = utf8(" ".repeat(LARGEST + 1_000_000) + "{}");
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        try {
            assertThat(send(request(path, JSON).POST(chunks).build()).statusCode()).isEqualTo(413);
        } catch (IOException e) {
            // The server may end the connection while the client still sends.
            assertThat(e).hasMessageMatching(".*(reset|closed|EOF|header parser|pipe).*");
        }
    }

    private HttpResponse<String> post(String path, String encoding, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(request(path, JSON).header("Content-Encoding", encoding).POST(body).build());
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", type);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Api.PROBLEM);
    }

    private static BodyPublisher whole(byte[] bytes) {
        return BodyPublishers.ofByteArray(bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
