package io.quando.bootstrap.cli;

import io.quando.adapter.file.evaluation.SplitFile;
import io.quando.bootstrap.cli.EvaluateOptions.ProtocolName;
import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.NextBasket;
import io.quando.domain.evaluate.NextItem;
import io.quando.domain.evaluate.Protocol;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TemporalSplit;
import io.quando.domain.sequence.Sequences;

/// The split that the options ask for.
///
/// @param sequences of all users
/// @param firstTest number of the first user of a test file; how many there are if there is none
/// @param lastTargets whether of each test user the last event alone is asked for
record SplitChoice(Sequences sequences, int firstTest, boolean lastTargets) {
    /// The protocol that was asked for, or else the one that suits the data.
    ProtocolName protocol(EvaluateOptions options) {
        ProtocolName given = options.protocol();
        if (given != null) {
            return given;
        }
        if (firstTest < sequences.users()) {
            return ProtocolName.NEXT_ITEM;
        }
        return sequences.inBaskets() ? ProtocolName.NEXT_BASKET : ProtocolName.LEAVE_ONE_OUT;
    }

    Split split(EvaluateOptions options) {
        if (options.split != null) {
            return new SplitFile(options.split).load(sequences);
        }
        Split split = protocol(protocol(options), options).split(sequences);
        if (options.saveSplit != null) {
            new SplitFile(options.saveSplit).save(split, sequences);
        }
        return split;
    }

    private Protocol protocol(ProtocolName name, EvaluateOptions options) {
        return switch (name) {
            case LEAVE_ONE_OUT -> new LeaveOneOut();
            case TEMPORAL -> new TemporalSplit(options.testShare, options.target());
            case NEXT_BASKET -> new NextBasket();
            case NEXT_ITEM ->
                    firstTest < sequences.users()
                            ? NextItem.from(firstTest, lastTargets)
                            : NextItem.latest();
        };
    }
}
