package io.quando.bootstrap.http;

import io.quando.application.recommend.RecommendationIds;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Notes which threads make answers: each gives its answer an id.
@Alternative
@Priority(1)
@Singleton
public class AnswerThreads implements RecommendationIds {
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    @Override
    public String next() {
        names.add(Thread.currentThread().getName());
        return UUID.randomUUID().toString();
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    void forget() {
        names.clear();
    }
}
