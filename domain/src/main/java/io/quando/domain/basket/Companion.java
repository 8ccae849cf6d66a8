package io.quando.domain.basket;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.rule.RuleCounts;

/// An item that goes with another one.
///
/// @param item the companion
/// @param counts of the rule "who has the other one has it as well", in the window and moments
///   asked for
/// @param contextLift how many times likelier the companion is in those moments than in all of the
///   window, 0 or more, shrunk as in [WindowSupports.InContext]
public record Companion(ItemId item, RuleCounts counts, double contextLift) {}
