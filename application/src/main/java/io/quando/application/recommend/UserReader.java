package io.quando.application.recommend;

import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.waiting.Deadline;
import io.quando.domain.behaviour.ArrivalOrder;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.Standings;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.recommend.UserContext;
import io.quando.domain.statistics.LiveStatistics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Reads what the user of a request did: the log, and what the request tells beside it.
///
/// What counts is what is known now, also when another moment is asked for: a dislike of today
/// holds in an answer for last Sunday. What lies further ahead than a clock may run ([TimeBounds])
/// takes no part before its time comes.
final class UserReader {
    /// How many verdicts on one item are read; see [Standings#of(List, Set)].
    static final int VERDICTS = 20;

    private static final String UNREAD = "The user's history could not be read.";
    private static final String LATE = "The user's history could not be read in time.";

    private final InteractionLog log;
    private final InstantSource clock;
    private final TimeBounds credible;

    UserReader(InteractionLog log, InstantSource clock, TimeBounds credible) {
        this.log = log;
        this.clock = clock;
        this.credible = credible;
    }

    /// The user's context. One index range of the log; if that is full, there is more, and the
    /// standings are not complete.
    KnownUser read(Question question, LiveStatistics statistics, Deadline deadline) {
        UserId user = question.user();
        if (user == null) {
            return known(question, statistics, List.of(), List.of());
        }
        try {
            return known(
                    question,
                    statistics,
                    deadline.await(
                            log.wishes(
                                    question.tenant(), user, latest(question), UserContext.LENGTH)),
                    List.of());
        } catch (TimeoutException e) {
            return known(question, statistics, List.of(), List.of(LATE));
        } catch (RuntimeException e) {
            return known(question, statistics, List.of(), List.of(UNREAD));
        }
    }

    private KnownUser known(
            Question question,
            LiveStatistics statistics,
            List<LoggedInteraction> logged,
            List<String> degraded) {
        boolean complete = logged.size() < UserContext.LENGTH;
        UserContext context =
                UserContext.of(
                        inOrder(question, statistics.attitudes(), logged),
                        complete,
                        new LinkedHashSet<>(question.basket()),
                        question.time(),
                        statistics.zone());
        return new KnownUser(context, statistics.attitudes(), complete, degraded);
    }

    /// @param standings how the user stands to the items
    /// @param degraded what could not be read, in words
    record Checked(Standings standings, List<String> degraded) {}

    /// How a user stands to some items, however long ago that was decided.
    Checked standings(
            Question question, KnownUser known, Collection<ItemId> items, Deadline deadline) {
        UserId user = question.user();
        if (known.complete() || user == null) {
            return new Checked(known.context().standings(), List.of());
        }
        try {
            List<LoggedInteraction> verdicts =
                    deadline.await(
                            log.verdicts(
                                    question.tenant(), user, items, latest(question), VERDICTS));
            return new Checked(
                    Standings.of(inOrder(question, known.attitudes(), verdicts), cut(verdicts)),
                    List.of());
        } catch (TimeoutException e) {
            return new Checked(known.context().standings(), List.of(LATE));
        } catch (RuntimeException e) {
            return new Checked(known.context().standings(), List.of(UNREAD));
        }
    }

    /// Items on which there may be more verdicts than were read.
    private static Set<ItemId> cut(List<LoggedInteraction> verdicts) {
        Map<ItemId, Integer> counts = new HashMap<>();
        for (LoggedInteraction verdict : verdicts) {
            counts.merge(Objects.requireNonNull(verdict.interaction().item()), 1, Integer::sum);
        }
        counts.values().removeIf(count -> count < VERDICTS);
        return counts.keySet();
    }

    private Instant reference(Question question) {
        Instant now = clock.instant();
        return question.time().isAfter(now) ? question.time() : now;
    }

    private Instant latest(Question question) {
        return reference(question).plus(credible.ahead());
    }

    /// What is stored and told counts once.
    private List<Interaction> inOrder(
            Question question, Attitudes attitudes, List<LoggedInteraction> logged) {
        Set<EventId> stored = new HashSet<>();
        logged.forEach(entry -> stored.add(entry.interaction().id()));
        List<LoggedInteraction> all = new ArrayList<>(logged);
        for (Interaction told : question.history()) {
            if (stored.add(told.id()) && !told.time().isAfter(latest(question))) {
                all.add(new LoggedInteraction(new LogPosition(Long.MAX_VALUE, all.size()), told));
            }
        }
        return ArrivalOrder.at(reference(question), all).stream().map(attitudes::read).toList();
    }
}
