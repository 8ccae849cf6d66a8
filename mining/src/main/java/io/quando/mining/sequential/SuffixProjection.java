package io.quando.mining.sequential;

import java.util.Arrays;

/// Cuts suffixes down to the part behind the heads of an extension, and to the items that still
/// matter there: those that extend the prefix, and those of its last element, which show later
/// occurrences of that element.
final class SuffixProjection {
    private static final int KEPT = 1;
    private static final int FOLLOWS = 2;
    private static final int JOINS = 4;

    private final int[] roles;
    private final int[] followHeads;
    private final int[] joinHeads;
    private final int[] last;
    private final Marks seen;
    private int[] moved = new int[64];
    private int size;

    SuffixProjection(int items) {
        roles = new int[items];
        followHeads = new int[items];
        joinHeads = new int[items];
        last = new int[items];
        seen = new Marks(items);
    }

    /// Fills `into`, whose extensions are counted already, with its suffixes and heads.
    ///
    /// @param prefix ends with the extension
    /// @param cells upper bound of the cells behind the heads
    void project(Suffixes from, int extension, Prefix prefix, int cells, Suffixes into) {
        into.reset(cells, from.sets);
        into.extensions.makeRoomForHeads();
        assignRoles(prefix, from.sets, into);
        into.sets = false;
        size = 1;
        int end = from.extensions.end(extension);
        for (int i = from.extensions.begin(extension); i < end; i++) {
            int head = from.extensions.heads[i];
            if (from.sets) {
                moveElements(from, head, into);
                findJoins(from, head, prefix, into);
            } else {
                moveItems(from, head, into);
            }
        }
        forgetRoles(into);
    }

    private void assignRoles(Prefix prefix, boolean sets, Suffixes into) {
        Extensions extensions = into.extensions;
        for (int i = 0; i < extensions.count(); i++) {
            int code = extensions.code(i);
            boolean joins = extensions.joins(i);
            assign(code, joins ? JOINS : FOLLOWS, into);
            (joins ? joinHeads : followHeads)[code] = extensions.begin(i);
        }
        for (int i = prefix.lastElement(); sets && i < prefix.length(); i++) {
            assign(prefix.code(i), KEPT, into);
        }
    }

    private void assign(int code, int role, Suffixes into) {
        if (roles[code] == 0) {
            into.addItem(code);
        }
        roles[code] |= role;
    }

    private void forgetRoles(Suffixes into) {
        for (int i = 0; i < into.itemCount(); i++) {
            roles[into.item(i)] = 0;
        }
    }

    private void moveItems(Suffixes from, int head, Suffixes into) {
        int[] codes = from.codes;
        int cell = head + 1;
        int begin = size;
        for (int code = codes[cell]; code >= 0; code = codes[++cell]) {
            if (roles[code] != 0) {
                int previous = Suffixes.NONE;
                if (from.previous[cell] > head) {
                    previous = last[code];
                } else {
                    into.extensions.heads[followHeads[code]++] = size;
                }
                append(code, previous, into);
            }
        }
        close(begin, into);
    }

    /// Takes the rest of the head's element, too: its items may join.
    private void moveElements(Suffixes from, int head, Suffixes into) {
        int begin = size;
        int behind = from.behind[head];
        int element = size;
        int open = behind;
        int cell = head + 1;
        for (int code = from.codes[cell]; code >= 0; code = from.codes[++cell]) {
            if (from.behind[cell] != open) {
                closeElement(element, into);
                element = size;
                open = from.behind[cell];
            }
            if (roles[code] != 0) {
                remember(cell - head);
                move(from, cell, head, behind, into);
            }
        }
        closeElement(element, into);
        close(begin, into);
    }

    private void move(Suffixes from, int cell, int head, int behind, Suffixes into) {
        int code = from.codes[cell];
        int before = from.previous[cell];
        if (cell >= behind && before < behind && (roles[code] & FOLLOWS) != 0) {
            into.extensions.heads[followHeads[code]++] = size;
        }
        into.next[size] = Suffixes.NONE;
        if (before > head) {
            into.next[last[code]] = size;
        }
        append(code, before > head ? last[code] : Suffixes.NONE, into);
    }

    private void findJoins(Suffixes from, int head, Prefix prefix, Suffixes into) {
        seen.clear();
        for (int at = head; at != Suffixes.NONE; at = from.next[at]) {
            if (at == head || prefix.endsAt(from, at)) {
                for (int cell = at + 1; cell < from.behind[at]; cell++) {
                    int code = from.codes[cell];
                    if ((roles[code] & JOINS) != 0 && seen.add(code)) {
                        into.extensions.heads[joinHeads[code]++] = moved[cell - head];
                    }
                }
            }
        }
    }

    private void append(int code, int previous, Suffixes into) {
        into.codes[size] = code;
        into.previous[size] = previous;
        last[code] = size++;
    }

    private void closeElement(int begin, Suffixes into) {
        Arrays.fill(into.behind, begin, size, size);
        into.sets |= size - begin > 1;
    }

    private void close(int begin, Suffixes into) {
        if (size > begin) {
            into.codes[size++] = Suffixes.END;
        }
    }

    private void remember(int offset) {
        if (offset >= moved.length) {
            moved = Arrays.copyOf(moved, 2 * offset);
        }
        moved[offset] = size;
    }
}
