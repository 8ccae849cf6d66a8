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
import java.util.stream.Stream;

/// The split by the options.
///
/// @param sequences sequences of all users
/// @param firstTest number of the first user of a test file, or of all users if there is none
/// @param lastTargets true to ask only for the last event of each test user
/// @param strangers true if the sequences are anonymous sessions
record SplitChoice(Sequences sequences, int firstTest, boolean lastTargets, boolean strangers) {
    /// The given protocol, or else the one that suits the data.
    private ProtocolName protocol(EvaluateOptions options) {
        ProtocolName given = options.protocol();
        if (given != null) {
            return given;
        }
        if (hasTest() || strangers) {
            return ProtocolName.NEXT_ITEM;
        }
        return sequences.inBaskets() ? ProtocolName.NEXT_BASKET : ProtocolName.LEAVE_ONE_OUT;
    }

    /// The protocol of a split; a stored one states its own.
    ///
    /// @throws IllegalArgumentException if another one was given
    ProtocolName protocol(Split split, EvaluateOptions options) {
        ProtocolName wanted = protocol(options);
        ProtocolName made =
                Stream.of(ProtocolName.values())
                        .filter(name -> split.protocol().startsWith(Choice.written(name)))
                        .findFirst()
                        .orElse(wanted);
        if (options.protocol != null && made != wanted) {
            throw new IllegalArgumentException(
                    "The --protocol (%s) is not that of the stored split (%s). Leave it out."
                            .formatted(options.protocol, split.protocol()));
        }
        return made;
    }

    Split split(EvaluateOptions options) {
        if (options.split != null) {
            return new SplitFile(options.split).load(sequences);
        }
        ProtocolName name = protocol(options);
        if (hasTest() && name != ProtocolName.NEXT_ITEM) {
            throw new IllegalArgumentException(
                    "The --test belongs to --protocol next-item; %s makes its own test."
                            .formatted(Choice.written(name)));
        }
        Split split = protocol(name, options).split(sequences);
        if (options.saveSplit != null) {
            new SplitFile(options.saveSplit).save(split, sequences);
        }
        return split;
    }

    private boolean hasTest() {
        return firstTest < sequences.users();
    }

    private Protocol protocol(ProtocolName name, EvaluateOptions options) {
        return switch (name) {
            case LEAVE_ONE_OUT -> new LeaveOneOut();
            case TEMPORAL -> new TemporalSplit(options.testShare, options.target());
            case NEXT_BASKET -> new NextBasket();
            case NEXT_ITEM -> hasTest() ? NextItem.from(firstTest, lastTargets) : NextItem.latest();
        };
    }
}
