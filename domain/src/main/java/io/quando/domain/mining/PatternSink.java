package io.quando.domain.mining;

import io.quando.domain.mining.itemset.ItemsetSink;
import io.quando.domain.mining.periodic.LocalSink;
import io.quando.domain.mining.periodic.PeriodicSink;
import io.quando.domain.mining.periodic.StableSink;
import io.quando.domain.mining.sequential.SequenceSink;
import io.quando.domain.mining.sequential.SequentialRuleSink;

/// Takes patterns over item numbers as they are found, whatever their kind.
public interface PatternSink
        extends ItemsetSink,
                RuleSink,
                SequenceSink,
                SequentialRuleSink,
                PeriodicSink,
                StableSink,
                LocalSink {}
