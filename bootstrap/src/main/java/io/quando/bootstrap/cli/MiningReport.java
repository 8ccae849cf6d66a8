package io.quando.bootstrap.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.ResourceUsage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The result and the cost of mining, for programs and for people.
///
/// @param sample lines to show to people
record MiningReport(MineTask task, MinedPatterns mined, List<String> sample) {
    void json(JsonGenerator out) throws IOException {
        ResourceUsage usage = mined.usage();
        out.writeStringField("task", mined.task());
        out.writeStringField("algorithm", mined.algorithm());
        out.writeNumberField("transactions", mined.transactions());
        out.writeNumberField("items", mined.items());
        out.writeNumberField("count", mined.count());
        out.writeNumberField("seconds", usage.seconds());
        out.writeNumberField("cpuSeconds", usage.cpuSeconds());
        out.writeNumberField("peakBytes", usage.peakBytes());
        out.writeBooleanField("named", mined.named());
        out.writeArrayFieldStart("sample");
        for (String line : sample) {
            out.writeString(line);
        }
        out.writeEndArray();
    }

    String text() {
        return found() + most() + took();
    }

    private String found() {
        return String.format(
                Locale.ROOT,
                "%s in %s over %s%n",
                counted(mined.count(), task.patterns()),
                counted(mined.transactions(), task.readsSequences() ? "sequences" : "transactions"),
                counted(mined.items(), "items"));
    }

    /// A number of things, whose plural ends in s.
    private static String counted(long count, String things) {
        String name = count == 1 ? things.substring(0, things.length() - 1) : things;
        return String.format(Locale.ROOT, "%,d %s", count, name);
    }

    private String most() {
        if (mined.count() == 0) {
            return String.format(
                    "Nothing reaches the thresholds: lower --min-support or widen the bounds.%n");
        }
        String lines = String.join(System.lineSeparator() + "  ", sample);
        return sample.isEmpty()
                ? ""
                : String.format("The most frequent of several items:%n  %s%n", lines);
    }

    private String took() {
        ResourceUsage usage = mined.usage();
        return String.format(
                Locale.ROOT,
                "%s: %.3f s, %.3f s of CPU, %,d MB at most",
                mined.algorithm(),
                usage.seconds(),
                usage.cpuSeconds(),
                usage.peakBytes() >> 20);
    }
}
