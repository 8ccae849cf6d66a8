package io.quando.adapter.persistence;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.learn.JobBoard;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/// Gives the application its stores.
@ApplicationScoped
class PersistenceProducer {
    private static final Logger LOG = Logger.getLogger(PersistenceProducer.class);

    @Produces
    @Singleton
    InteractionLog interactionLog(Pool pool) {
        return new PostgresInteractionLog(pool);
    }

    @Produces
    @Singleton
    Catalogue catalogue(
            ReactiveSessions sessions,
            @ConfigProperty(name = "quando.catalogue.cache.expiry", defaultValue = "2s")
                    Duration expiry) {
        return new CachedCatalogue(new HibernateCatalogue(sessions), expiry, Ticker.systemTicker());
    }

    @Produces
    @Singleton
    HibernateModels models(ReactiveSessions sessions) {
        return new HibernateModels(sessions);
    }

    @Produces
    @Singleton
    JobBoard jobBoard(ReactiveSessions sessions) {
        return new HibernateJobBoard(sessions);
    }

    @Produces
    @Singleton
    ReactiveSessions sessions(Vertx vertx, Mutiny.SessionFactory factory) {
        return new ReactiveSessions(vertx, factory);
    }

    void mendRestoredLog(@Observes StartupEvent started, Pool pool) {
        int moved = new RestoredLog(pool).mend().toCompletableFuture().join();
        if (moved > 0) {
            LOG.infof(
                    "The log came from another server: the positions of %d interactions moved.",
                    moved);
        }
    }
}
