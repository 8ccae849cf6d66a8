package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A child process that serves.
public final class Server implements AutoCloseable {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final long STOP_SECONDS = 30;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path err;
    private final int port;

    private Server(Process process, Path err, int port) {
        this.process = process;
        this.err = err;
        this.port = port;
    }

    /// Starts `serve` and waits until it is ready.
    public static Server start(Program program, int port) throws IOException, InterruptedException {
        return start(program, port, Map.of());
    }

    /// Starts `serve` with variables of the environment and waits until it is ready.
    public static Server start(Program program, int port, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path err = program.data().resolveSibling(program.data().getFileName() + ".err");
        ProcessBuilder command = program.command("serve", "--port", Integer.toString(port));
        command.environment().putAll(environment);
        Process process =
                command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()))
                        .start();
        Server server = new Server(process, err, port);
        Program.await("the server becomes ready", () -> server.isReady() || !process.isAlive());
        assertThat(process.isAlive()).as(server.said()).isTrue();
        return server;
    }

    public boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    public HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("content-type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    public HttpResponse<String> change(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("content-type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE().build());
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public JsonNode recommend(String question) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/v1/recommendations", "application/json", question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    /// Asks it to stop by SIGTERM, and answers its exit code.
    public int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).as("it stops").isTrue();
        return process.exitValue();
    }

    /// SIGKILL.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String said() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            stop();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .timeout(ANSWER_WITHIN);
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
