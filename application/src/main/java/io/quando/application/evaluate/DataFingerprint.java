package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.domain.encode.DataHash;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A hash of all data that figures depend on: the events of users, the texts and vectors of items,
/// and the split. The names of the data and of the users do not count.
///
/// **Mutates** grows into one sum.
final class DataFingerprint {
    private static final int SHOWN_BYTES = 8;
    private static final int EVENT = 2 * Integer.BYTES + Long.BYTES + Float.BYTES;

    private final MessageDigest sum;
    private final ByteBuffer bytes = ByteBuffer.allocate(EVENT);

    private DataFingerprint(MessageDigest sum) {
        this.sum = sum;
    }

    /// The number of users and of events, and a checksum.
    static String of(Data data) {
        try {
            var fingerprint = new DataFingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(data.sequences());
            fingerprint.add(data.sequences().itemNames(), data.texts());
            fingerprint.add(data.split());
            fingerprint.addTypes(data.sequences());
            if (data.vectors().known() > 0) {
                fingerprint.word(DataHash.nameOf(data.vectors()));
            }
            byte[] digest = fingerprint.sum.digest();
            return "%d-%d-%s"
                    .formatted(
                            data.sequences().users(),
                            data.sequences().events(),
                            HexFormat.of().formatHex(digest, 0, SHOWN_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }

    private void add(Sequences all) {
        for (int user = 0; user < all.users(); user++) {
            number(all.length(user));
            for (int position = 0; position < all.length(user); position++) {
                bytes.putInt(all.item(user, position))
                        .putLong(all.timed() ? all.time(user, position) : 0)
                        .putFloat(all.valued() ? all.value(user, position) : 0)
                        .putInt(all.inBaskets() ? all.basket(user, position) : 0);
                flush();
            }
        }
    }

    /// Adds the types behind everything else, so that data without types keep their fingerprint.
    private void addTypes(Sequences all) {
        if (!all.typed()) {
            return;
        }
        number(all.typeNames().size());
        all.typeNames().forEach(this::word);
        for (int user = 0; user < all.users(); user++) {
            for (int position = 0; position < all.length(user); position++) {
                number(all.type(user, position));
            }
        }
    }

    private void add(List<String> names, ItemTexts texts) {
        for (int item = 0; item < names.size(); item++) {
            word(names.get(item));
            word(texts.of(item).title());
            number(texts.of(item).categories().size());
            texts.of(item).categories().forEach(this::word);
        }
    }

    private void add(Split split) {
        for (int user = 0; user < split.users(); user++) {
            number(split.trainingLength(user));
            number(split.refittingLength(user));
        }
        add(split.validation());
        add(split.test());
    }

    private void add(List<TestCase> cases) {
        number(cases.size());
        for (TestCase question : cases) {
            number(question.user());
            number(question.history());
            number(question.targetsFrom());
            number(question.targetsTo());
        }
    }

    private void word(String word) {
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        number(letters.length);
        sum.update(letters);
    }

    private void number(int number) {
        bytes.putInt(number);
        flush();
    }

    private void flush() {
        sum.update(bytes.flip());
        bytes.clear();
    }
}
