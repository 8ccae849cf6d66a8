package io.quando.bootstrap.cli;

import io.quando.application.learn.WorkJobs;
import io.quando.bootstrap.wiring.UseCases;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quando worker`
@Command(
        name = "worker",
        description = {
            "Works on trainings until stopped, beside a server or on another machine (QUANDO_DATABASE).",
            "A stopped training goes back to the queue and resumes from its last epoch."
        })
public final class WorkerCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(WorkerCommand.class);
    private static final int IDLE_SECONDS = 60;
    private static final int GONE = 1;

    /// The time to put a job back into the queue once the server is gone; the database may be gone,
    /// too.
    private static final long LAST_SECONDS = 15;

    @Mixin StoreOptions store;

    @Option(names = "--once", description = "End when no training waits.")
    boolean once;

    /// True if a server started this process.
    @Option(names = "--child", hidden = true)
    boolean child;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws Exception {
        return child ? Boot.beside(store, this::work) : Boot.alone(store, this::work);
    }

    private int work(UseCases useCases) throws InterruptedException {
        WorkJobs work = useCases.work();
        watch("signal", () -> Quarkus.waitForExit(), work);
        if (child) {
            watch("server", WorkerCommand::awaitEndOfServer, work);
        }
        LOG.info("The worker waits for trainings");
        new Shift(work, stopped).work(allowed());
        LOG.info("The worker ends");
        return 0;
    }

    private int allowed() {
        return once ? 1 : child ? IDLE_SECONDS : Integer.MAX_VALUE;
    }

    private void watch(String whom, Runnable end, WorkJobs work) {
        Thread.ofPlatform()
                .daemon()
                .name("watch the " + whom)
                .start(() -> {
                    end.run();
                    work.stop();
                    stopped.countDown();
                });
    }

    /// Waits until the standard input closes: the server holds its other end and never writes.
    private static void awaitEndOfServer() {
        try {
            var unused = System.in.readAllBytes();
        } catch (IOException e) {
            LOG.debugf("The server is gone: %s", e);
        }
        Thread.ofPlatform().daemon().name("last resort").start(WorkerCommand::endAnyway);
    }

    private static void endAnyway() {
        try {
            TimeUnit.SECONDS.sleep(LAST_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(GONE);
    }
}
