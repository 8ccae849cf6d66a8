package io.quando.domain.mining;

import io.quando.domain.mining.itemset.ItemsetSink;

/// Takes patterns over item numbers as they are found: itemsets and rules alike.
public interface PatternSink extends ItemsetSink, RuleSink {}
