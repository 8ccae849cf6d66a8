package io.quando.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/// Sends requests to one target on one event loop, so that the load generator takes little of the
/// machine that it shares with the server.
final class Load {
    private static final long MAX_MICROS = Duration.ofMinutes(1).toNanos() / 1000;

    private final Vertx vertx;
    private final HttpClient client;
    private final Target target;
    private final Histogram micros = new Histogram(MAX_MICROS, 3);
    private long sent;
    private long failed;
    private long open;

    Load(Vertx vertx, HttpClient client, Target target) {
        this.vertx = vertx;
        this.client = client;
        this.target = target;
    }

    /// The result of a run.
    ///
    /// @param perSecond answered requests a second
    /// @param failed requests without a complete answer
    /// @param micros latencies in microseconds
    record Result(double perSecond, long failed, Histogram micros) {}

    /// Runs a closed loop: a fixed number of requests is always in flight.
    Result closed(int connections, Duration duration) {
        return run(
                duration,
                end -> {
                    for (int i = 0; i < connections; i++) {
                        again(end);
                    }
                });
    }

    /// Runs an open loop: requests leave at a fixed rate, whether the server keeps up or not, and
    /// latency counts from the planned moment of each request.
    Result open(double perSecond, Duration duration) {
        long begin = System.nanoTime();
        return run(
                duration,
                end ->
                        vertx.setPeriodic(
                                1,
                                timer -> {
                                    long now = System.nanoTime();
                                    if (now > end) {
                                        vertx.cancelTimer(timer);
                                    }
                                    catchUp(begin, Math.min(now, end), perSecond);
                                }));
    }

    private interface Start {
        void until(long end);
    }

    private Result run(Duration duration, Start start) {
        Promise<Void> over = Promise.promise();
        long begin = System.nanoTime();
        vertx.runOnContext(ignored -> {
            start.until(begin + duration.toNanos());
            vertx.setPeriodic(
                    duration.toMillis(),
                    10,
                    timer -> {
                        if (open == 0) {
                            vertx.cancelTimer(timer);
                            over.complete();
                        }
                    });
        });
        Future<Void> end = over.future();
        end.toCompletionStage().toCompletableFuture().join();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Result((sent - failed) / seconds, failed, micros);
    }

    private void again(long end) {
        if (System.nanoTime() < end) {
            send(System.nanoTime()).onComplete(done -> again(end));
        }
    }

    private void catchUp(long begin, long now, double perSecond) {
        double interval = 1e9 / perSecond;
        while (begin + (long) (sent * interval) <= now) {
            var unused = send(begin + (long) (sent * interval));
        }
    }

    private Future<Void> send(long due) {
        open++;
        return target.ask(client, sent++)
                .onComplete(answer -> {
                    open--;
                    failed += answer.failed() ? 1 : 0;
                    micros.recordValue(Math.clamp((System.nanoTime() - due) / 1000, 1, MAX_MICROS));
                });
    }
}
