package io.quando.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/// Measures the recommendations a second of one server, and their latency at half of that rate.
///
/// After a warm-up, recommendations and the bare endpoint `GET /v1` are measured in turn, several
/// rounds, closed loop; then recommendations at half of the best round, open loop. Load and server
/// share the machine.
public final class ServingBenchmark {
    private static final int CONNECTIONS = 32;
    private static final int CUSTOMERS = 1_000;
    private static final int ROUNDS = 3;
    private static final long SEED = 42;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;

    private ServingBenchmark(URI server) {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setDefaultHost(server.getHost())
                                .setDefaultPort(server.getPort()),
                        new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /// @param args address of the server, path of the sample
    public static void main(String... args) throws IOException {
        var benchmark = new ServingBenchmark(URI.create(args[0]));
        benchmark.run(SampleCustomers.some(Path.of(args[1]), CUSTOMERS, SEED));
        benchmark.vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void run(List<String> customers) {
        Target recommendations =
                Target.post(
                        "recommendations",
                        "/v1/recommendations",
                        customers.stream().map(ServingBenchmark::question).toList());
        Target bare = Target.get("bare endpoint", "/v1");
        System.err.printf("Warming up for %d s%n", WARM_UP.toSeconds());
        load(recommendations).closed(CONNECTIONS, WARM_UP);
        load(bare).closed(CONNECTIONS, WARM_UP.dividedBy(6));
        double best = 0;
        System.out.println("| round | recommendations/s | bare endpoint/s | ratio | failed |");
        System.out.println("|---|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            Load.Result asked = load(recommendations).closed(CONNECTIONS, ROUND);
            Load.Result greeted = load(bare).closed(CONNECTIONS, ROUND);
            best = Math.max(best, asked.perSecond());
            print(
                    "| %d | %,.0f | %,.0f | 1 : %.1f | %d |",
                    round,
                    asked.perSecond(),
                    greeted.perSecond(),
                    greeted.perSecond() / asked.perSecond(),
                    asked.failed() + greeted.failed());
        }
        steady(recommendations, best / 2);
    }

    private void steady(Target target, double rate) {
        Load.Result result = load(target).open(rate, STEADY);
        Histogram micros = result.micros();
        System.out.println();
        print(
                "At %,.0f recommendations/s (half of the best round), open loop, %d s:",
                rate, STEADY.toSeconds());
        System.out.println();
        System.out.println("| p50 | p90 | p99 | p99.9 | max | failed |");
        System.out.println("|---|---|---|---|---|---|");
        print(
                "| %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %d |",
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(90) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getValueAtPercentile(99.9) / 1e3,
                micros.getMaxValue() / 1e3,
                result.failed());
    }

    private Load load(Target target) {
        return new Load(vertx, client, target);
    }

    private static Buffer question(String customer) {
        return Buffer.buffer(
                "{\"user\":\"%s\",\"n\":10,\"context\":{\"time\":\"2011-12-10T12:50:00Z\"}}"
                        .formatted(customer));
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
