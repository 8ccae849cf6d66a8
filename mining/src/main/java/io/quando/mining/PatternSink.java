package io.quando.mining;

import io.quando.mining.itemset.ItemsetSink;
import io.quando.mining.periodic.LocalSink;
import io.quando.mining.periodic.PeriodicSink;
import io.quando.mining.periodic.StableSink;
import io.quando.mining.rule.RuleSink;
import io.quando.mining.sequential.SequenceSink;
import io.quando.mining.sequential.SequentialRuleSink;

/// Takes patterns over item numbers as they are found, whatever their kind.
public interface PatternSink
        extends ItemsetSink,
                RuleSink,
                SequenceSink,
                SequentialRuleSink,
                PeriodicSink,
                StableSink,
                LocalSink {}
