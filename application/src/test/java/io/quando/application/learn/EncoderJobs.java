package io.quando.application.learn;

import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelVersion;
import io.quando.testkit.Interactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A shop whose encoder is trained by jobs, with a toy for a trainer.
abstract class EncoderJobs {
    final World world = new World();
    final ListedArtefacts store = new ListedArtefacts();
    final Workshop workshop = new Workshop(world, store, Duration.ZERO);
    final ToyTrainer toy = new ToyTrainer();

    EncoderJobs() {
        world.happened(Walks.users(Walks.USERS, "abcd")).happened(Walks.passersBy());
    }

    void stopIn(WorkJobsService worker, int last) {
        Thread stopper = Thread.ofPlatform().unstarted(worker::stop);
        toy.during =
                epoch -> {
                    if (epoch == last) {
                        stopper.start();
                        while (!stopper.getState().equals(Thread.State.TIMED_WAITING)) {
                            Thread.onSpinWait();
                        }
                    }
                };
        worker.workOne(world.tenant);
        assertThat(worker.workOne(world.tenant)).as("it takes no more").isFalse();
    }

    /// Makes all else surprising.
    static Interactions[] tea() {
        return IntStream.range(0, 20)
                .mapToObj(n -> interaction("tea-" + n).user("t").item("tea").session("tea " + n))
                .toArray(Interactions[]::new);
    }

    JobId submitBoth() {
        Set<String> both = Set.of("rules", "encoder");
        return await(world.stores.jobBoard().submit(world.tenant, both, Map.of("model", "toy")));
    }

    static IntConsumer inEpoch(int chosen, Runnable action) {
        return epoch -> {
            if (epoch == chosen) {
                action.run();
            }
        };
    }

    JobId submit(Map<String, String> plan) {
        return await(world.stores.jobBoard().submit(world.tenant, Set.of("encoder"), plan));
    }

    Job work(JobId id) {
        assertThat(workshop.worker(toy).workOne(world.tenant)).isTrue();
        return workshop.job(id);
    }

    List<ModelVersion> versions() {
        return await(world.stores.modelRegistry().versions(world.tenant));
    }
}
