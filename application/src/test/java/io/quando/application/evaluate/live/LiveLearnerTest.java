package io.quando.application.evaluate.live;

import static io.quando.domain.behaviour.InteractionType.LIKE;
import static io.quando.domain.behaviour.InteractionType.RETURN;
import static io.quando.domain.behaviour.InteractionType.VIEW;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.application.World;
import io.quando.application.evaluate.live.ReadLoggedBehaviour.LoggedBehaviour;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.basket.BasketCollector;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BasketRuleMiner;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.testkit.Interactions;
import io.quando.testkit.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveLearnerTest {
    private static final int USERS = 40;

    /// Before the clock of a [World], which would not count what lies ahead of it.
    private static final Instant START = NOON.minus(Duration.ofDays(30));

    /// Forty users buy and look at fourteen items over weeks, with baskets, habits and returns.
    private static List<Interaction> log() {
        Random random = new Random(7);
        List<Interaction> log = new ArrayList<>();
        for (int visit = 0; visit < 260; visit++) {
            int user = visit % USERS;
            int taste = user % 4;
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                int item = random.nextInt(3) == 0 ? random.nextInt(14) : taste * 3 + i % 3;
                Interactions event =
                        interaction("e" + log.size())
                                .user("u" + user)
                                .item("item-" + item)
                                .session("visit-" + visit)
                                .at(START.plusSeconds(9_000L * visit + 60L * i));
                int kind = random.nextInt(10);
                log.add(kind < 2 ? event.type(VIEW).build() : event.build());
                if (kind == 9) {
                    log.add(
                            event.id("back" + log.size())
                                    .type(RETURN)
                                    .at(START.plusSeconds(9_000L * visit + 60L * i + 30))
                                    .build());
                }
            }
        }
        return log;
    }

    private static Sequences allButTheLast(Sequences sequences) {
        return sequences.upTo(
                IntStream.range(0, sequences.users()).map(u -> sequences.length(u) - 1).toArray());
    }

    private static Learner learner(String name, Journal journal) {
        return LiveSources.learners(() -> journal, ZoneOffset.UTC).stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ItemScorer learnt(String name, LoggedBehaviour behaviour, Sequences training) {
        Learner learner = learner(name, behaviour.journal());
        return learner.learn(
                new TrainingSet(training, behaviour.texts(), 1),
                Hyperparameters.of(learner.hyperparameters(), Map.of()),
                done -> {});
    }

    private static Map<String, Float> scores(
            ItemScorer scorer, Sequences all, int user, int length) {
        float[] scores = new float[all.items()];
        long now = all.time(user, length);
        scorer.score(History.of(all, user, length, true, now), scores);
        Map<String, Float> byName = new TreeMap<>();
        for (int item = 0; item < scores.length; item++) {
            byName.put(all.itemName(item), scores[item]);
        }
        return byName;
    }

    private static List<Interaction> known(LoggedBehaviour behaviour, Sequences training) {
        List<Interaction> known = new ArrayList<>();
        for (int user = 0; user < training.users(); user++) {
            int last = training.length(user) - 1;
            known.addAll(behaviour.journal().upTo(training.origin(user, last)));
        }
        return known;
    }

    private static AssociationRule[] rules(List<Interaction> known) {
        BasketCollector baskets = new BasketCollector(ZoneOffset.UTC);
        known.forEach(baskets::add);
        return new BasketRuleMiner(RulePlan.standard(ZoneOffset.UTC))
                .mine(baskets.baskets(), done -> {})
                .rules()
                .toArray(AssociationRule[]::new);
    }

    /// A server that has read what was learnt, and no more, shows the same items in the same order.
    @Test
    void theBlendProposesWhatTheServerWould() {
        LoggedBehaviour behaviour = LoggedBehaviourTest.read(new World().happened(log()));
        Sequences all = behaviour.sequences();
        Sequences training = allButTheLast(all);
        List<Interaction> known = known(behaviour, training);
        AssociationRule[] rules = rules(known);
        assertThat(rules).isNotEmpty();
        World server = new World().sells(all.itemNames().toArray(String[]::new));
        server.happened(known).learnt(rules);
        ItemScorer blend = learnt("blend", behaviour, training);
        int comparisons = 0;
        for (int user = 0; user < all.users(); user++) {
            Map<String, Float> scores = scores(blend, all, user, training.length(user));
            Instant now = Instant.ofEpochMilli(all.time(user, training.length(user)));
            List<Float> shown =
                    World.items(server.answer(question(server, all.userName(user), now))).stream()
                            .map(item -> scores.getOrDefault(item, Float.NaN))
                            .toList();
            List<Float> best = new ArrayList<>(scores.values());
            best.sort(Collections.reverseOrder());
            int proposed = (int) best.stream().filter(score -> score > 0).count();
            int compared = Math.min(proposed, 10);
            assertThat(shown).as(all.userName(user)).hasSizeGreaterThanOrEqualTo(compared);
            for (int place = 0; place < compared; place++) {
                assertThat(shown.get(place)).isCloseTo(best.get(place), within(1e-6f));
            }
            comparisons += compared;
        }
        assertThat(comparisons).isGreaterThan(3 * all.users());
    }

    private static Question question(World server, String pseudonym, Instant now) {
        var user =
                IntStream.range(0, USERS)
                        .mapToObj(u -> Users.user("u" + u))
                        .filter(u -> u.toString().equals(pseudonym))
                        .findFirst()
                        .orElseThrow();
        return new Question(server.tenant, user, List.of(), List.of(), 10, now, Set.of(), true);
    }

    /// What anybody does later, and a later user and a later item, change no score.
    @Test
    void nothingBehindTheSplitIsRead() {
        LoggedBehaviour behaviour = LoggedBehaviourTest.read(new World().happened(log()));
        List<Interaction> more = new ArrayList<>(log());
        for (int user = 0; user < USERS + 1; user++) {
            for (int i = 0; i < 5; i++) {
                String id = "later-%d-%d".formatted(user, i);
                String item = i % 2 == 0 ? "item-0" : "item-future";
                more.add(
                        interaction(id)
                                .user("u" + user)
                                .item(item)
                                .session(id.substring(0, id.length() - 2))
                                .type(i == 4 ? RETURN : VIEW)
                                .at(START.plusSeconds(9_000_000L + i))
                                .build());
            }
        }
        LoggedBehaviour planted = LoggedBehaviourTest.read(new World().happened(more));
        Sequences before = behaviour.sequences();
        Sequences after = planted.sequences();
        assertThat(after.users()).isEqualTo(USERS + 1);
        Sequences training = allButTheLast(before);
        int[] lengths = new int[USERS + 1];
        Arrays.setAll(lengths, user -> user < USERS ? training.length(user) : 0);
        for (String name :
                List.of("rules", "live-cooccurrence", "live-repeat", "live-popularity", "blend")) {
            ItemScorer scorer = learnt(name, behaviour, training);
            ItemScorer other = learnt(name, planted, after.upTo(lengths));
            for (int user = 0; user < USERS; user++) {
                Map<String, Float> expected = scores(scorer, before, user, lengths[user]);
                Map<String, Float> found = scores(other, after, user, lengths[user]);
                assertThat(found).as(name).containsAllEntriesOf(expected);
                assertThat(found).containsEntry("item-future", Float.NEGATIVE_INFINITY);
            }
        }
    }

    /// Bread is the most popular item; neither who bought it nor who took it back is told again,
    /// but who likes it after all is.
    @Test
    void whatWentBackIsNotToldAgain() {
        World world = new World();
        for (int user = 0; user < 5; user++) {
            world.happened(interaction("bread" + user).user("u" + user).item("bread"));
        }
        for (String user : List.of("u0", "u1", "u2")) {
            world.happened(
                    interaction("milk" + user).user(user).item("milk").at(NOON.plusSeconds(120)),
                    interaction("eggs" + user).user(user).item("eggs").at(NOON.plusSeconds(180)));
        }
        for (String user : List.of("u0", "u2")) {
            world.happened(
                    interaction("back" + user)
                            .user(user)
                            .item("bread")
                            .type(RETURN)
                            .at(NOON.plusSeconds(60)));
        }
        world.happened(
                interaction("like").user("u2").item("bread").type(LIKE).at(NOON.plusSeconds(90)));
        LoggedBehaviour behaviour = LoggedBehaviourTest.read(world);
        Sequences all = behaviour.sequences();
        int[] lengths = {2, 2, 3, 1, 1};
        ItemScorer blend = learnt("blend", behaviour, all.upTo(lengths));
        assertThat(scores(blend, all, 0, 2)).containsEntry("bread", Float.NEGATIVE_INFINITY);
        assertThat(scores(blend, all, 1, 2)).containsEntry("bread", Float.NEGATIVE_INFINITY);
        assertThat(scores(blend, all, 2, 3).getOrDefault("bread", 0f)).isPositive();
    }

    @Test
    void everySourceIsAModel() {
        Sequences sequences = Sequences.builder().add("u", "i", null, null, null).build();
        List<Learner> learners =
                LiveSources.learners(() -> new SequenceJournal(sequences), ZoneOffset.UTC);
        assertThat(learners.stream().map(Learner::name))
                .containsExactly(
                        "rules", "live-cooccurrence", "live-repeat", "live-popularity", "blend");
        assertThat(learners).noneMatch(Learner::random);
    }
}
