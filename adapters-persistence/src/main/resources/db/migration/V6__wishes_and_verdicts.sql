-- What a user wished for, newest first: an answer reads the latest of them, and neutral events between
-- them cost nothing.
CREATE INDEX interaction_wishes ON interaction (tenant, user_id, time DESC, batch DESC, ordinal DESC)
    WHERE user_id IS NOT NULL AND item_id IS NOT NULL AND type NOT IN ('impression', 'search');

-- What decides how a user stands to an item, newest first: an answer asks for its own items alone, so
-- that what was decided long ago holds, however much came after it.
CREATE INDEX interaction_verdicts ON interaction (tenant, user_id, item_id, time DESC, batch DESC, ordinal DESC)
    WHERE type IN ('purchase', 'return', 'like', 'dislike', 'skip');
