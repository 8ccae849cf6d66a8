-- A rating can decide how a user stands to an item as a like or a dislike does.
DROP INDEX interaction_verdicts;
CREATE INDEX interaction_verdicts ON interaction (tenant, user_id, item_id, time DESC, batch DESC, ordinal DESC)
    WHERE type IN ('purchase', 'return', 'like', 'dislike', 'skip', 'rate');
