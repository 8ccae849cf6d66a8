package io.quando.application.recommend;

import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.recommend.UserContext;
import java.util.List;

/// The facts about the user of a request.
///
/// @param context what the answer rests on
/// @param attitudes what the user's interactions say
/// @param complete whether the context's standings rest on all that the user did
/// @param degraded what could not be read, in words
record KnownUser(
        UserContext context, Attitudes attitudes, boolean complete, List<String> degraded) {}
