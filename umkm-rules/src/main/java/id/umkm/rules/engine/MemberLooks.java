package id.umkm.rules.engine;

import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Reading;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What members come to, by the classes of their values: which rows about members each passes, and for which shares each counts. */
final class MemberLooks {
    private static final int SHARE_CLASSES = 2;
    private static final int MEMBERS_THAT_PAY = 2_000;

    private final List<BoundCriterion> criteria;
    private final List<Term> shares;
    private final Input[] inputs;
    private final int numbers;
    private final int tables;
    private final Packing packing;
    private final Combinations<Look> looks = new Combinations<>();
    // Threads may each count and make one: they are alike, and whichever stays does.
    private int seen;
    private boolean canBeWhole = true;
    private @Nullable MemberKey wholeKey;

    /**
     * A value that is read of each member.
     *
     * @param column the column that takes its class, or null for a yes/no value of which only the share is asked
     */
    private record Input(
            int ordinal, int place, Term term, @Nullable Column column) {}

    /** What a member comes to. */
    static final class Look {
        private final long passing;
        private final boolean open;
        private final List<@Nullable Resolution> given;
        private final long[] counted;

        private Look(long passing, boolean open, List<@Nullable Resolution> given, long[] counted) {
            this.passing = passing;
            this.open = open;
            this.given = given;
            this.counted = counted;
        }

        /** A bit for each row about members. */
        long passing() {
            return passing;
        }

        /** What tables gave the member, by number. */
        List<@Nullable Resolution> given() {
            return given;
        }
    }

    private MemberLooks(List<BoundCriterion> criteria, List<Term> shares, List<Input> inputs, int numbers, int tables) {
        this.criteria = criteria;
        this.shares = shares;
        this.inputs = inputs.toArray(Input[]::new);
        this.numbers = numbers;
        this.tables = tables;
        this.packing = new Packing(inputs.stream()
                .map(input -> new Packing.Field(input.place(), size(input.column())))
                .toList());
    }

    private static int size(@Nullable Column column) {
        return column == null ? SHARE_CLASSES : column.partition().size();
    }

    /**
     * What a question asks of members.
     *
     * @param shares terms of which tables ask the share
     * @return empty where it cannot be told by the classes of each member alone
     */
    static Optional<MemberLooks> of(RuleBook book, Question question, Vocabulary vocabulary, List<Term> shares) {
        List<BoundCriterion> criteria = book.criteria(question).stream()
                .filter(criterion -> criterion.members() != null)
                .toList();
        if (criteria.size() >= Long.SIZE || shares.size() >= Long.SIZE) {
            return Optional.empty();
        }
        Set<Column> columns = new LinkedHashSet<>();
        for (BoundCriterion criterion : criteria) {
            columns.add(criterion.requirement().column());
            BoundCell guard = criterion.guard();
            if (guard != null && !criterion.guardOfSubject()) {
                columns.add(guard.column());
            }
        }
        book.memberTables().stream()
                .filter(book.needed(question)::contains)
                .forEach(table -> columns.addAll(table.inputs()));
        List<Input> inputs = new ArrayList<>();
        for (Column column : columns) {
            Term term = column.term();
            if (column.kind() != Column.Kind.VALUE || term.level() != Level.MEMBER) {
                return Optional.empty();
            }
            if (term.table() == null) {
                inputs.add(new Input(ordinal(vocabulary, term), column.index(), term, column));
            }
        }
        int numbers = book.memberColumns().size();
        for (Term share : shares) {
            boolean read = inputs.stream().anyMatch(input -> input.term().equals(share));
            if (share.table() == null && !read) {
                inputs.add(new Input(ordinal(vocabulary, share), numbers, share, null));
                numbers++;
            }
        }
        MemberLooks looks = new MemberLooks(
                criteria, shares, inputs, numbers, book.memberTables().size());
        return looks.packing.fits() ? Optional.of(looks) : Optional.empty();
    }

    private static int ordinal(Vocabulary vocabulary, Term term) {
        return vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow();
    }

    List<BoundCriterion> criteria() {
        return criteria;
    }

    BoundCriterion criterion(int number) {
        return criteria.get(number);
    }

    /** What is counted over members: four counts of 16 bits to a number, so that a member is added with few additions. */
    static final class Counts {
        static final int MOST_MEMBERS = 0xFFFF;
        private static final int LANES = 4;
        private static final int WIDTH = 16;

        /** What each member came to, by place. */
        final Look[] looks;
        /** For each row how many do not pass, then for each share how many count. */
        private final long[] counted;

        private final int criteria;

        private Counts(int members, int criteria, int shares) {
            this.looks = new Look[members];
            this.counted = lanes(criteria + shares);
            this.criteria = criteria;
        }

        private static long[] lanes(int counts) {
            return new long[(counts + LANES - 1) / LANES];
        }

        /** What a member adds who does not pass some rows, and counts for some shares. */
        private static long[] of(long failing, int criteria, long yes, int shares) {
            long[] counted = lanes(criteria + shares);
            for (int i = 0; i < criteria + shares; i++) {
                long bit = i < criteria ? (failing >>> i) & 1 : (yes >>> (i - criteria)) & 1;
                counted[i / LANES] |= bit << ((i % LANES) * WIDTH);
            }
            return counted;
        }

        /** How many members do not pass a row. */
        int failing(int row) {
            return at(row);
        }

        /** How many members count for a share. */
        int yes(int share) {
            return at(criteria + share);
        }

        private int at(int count) {
            return (int) (counted[count / LANES] >>> ((count % LANES) * WIDTH)) & MOST_MEMBERS;
        }

        private void add(int place, Look look) {
            looks[place] = look;
            for (int i = 0; i < counted.length; i++) {
                counted[i] += look.counted[i];
            }
        }
    }

    /** How many numbers the classes of one member need. */
    int numbers() {
        return numbers;
    }

    /**
     * Counts over all members; null where one of them was not met yet, or has something unknown.
     *
     * @param classes to write in, of at least as many numbers as are needed
     */
    @Nullable
    Counts count(Facts facts, int[] classes) {
        int members = facts.countMembers();
        if (members > Counts.MOST_MEMBERS) {
            return null;
        }
        Counts counts = new Counts(members, criteria.size(), shares.size());
        MemberKey whole = members == 0 || facts.getRecordOfMember(0) == null ? null : wholeKey(facts, members);
        for (int place = 0; place < members; place++) {
            Look look = whole == null ? look(facts, place, classes) : look(whole, facts, place);
            if (look == null || look.open) {
                return null;
            }
            counts.add(place, look);
        }
        return counts;
    }

    private @Nullable Look look(Facts facts, int place, int[] classes) {
        return read(facts, place, classes) ? looks.find(packing.first(classes), packing.second(classes)) : null;
    }

    private @Nullable Look look(MemberKey whole, Facts facts, int place) {
        long key = whole.of(Objects.requireNonNull(facts.getRecordOfMember(place)), facts.getAsOf());
        return key == MemberKey.UNKNOWN ? null : looks.find(key, 0);
    }

    /** The way to read a member at once, made when enough members came that it pays; null before, and where it cannot be made. */
    private @Nullable MemberKey wholeKey(Facts facts, int members) {
        if (wholeKey == null && canBeWhole) {
            seen += members;
            if (seen >= MEMBERS_THAT_PAY) {
                wholeKey = makeWholeKey(facts.getVocabulary());
                canBeWhole = wholeKey != null;
            }
        }
        return wholeKey;
    }

    /** The way to read a member at once; null where a value is not read from the member's record, or the key is too long. */
    @Nullable
    MemberKey makeWholeKey(Vocabulary vocabulary) {
        List<MemberKey.Part> parts = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            Reading reading = vocabulary.reading(Level.MEMBER, inputs[i].ordinal());
            Column column = inputs[i].column();
            if (reading == null) {
                return null;
            }
            parts.add(new MemberKey.Part(
                    reading, column == null ? Partition.TRUTH : column.partition(), packing.width(i)));
        }
        return packing.isOneNumber() ? new MemberKey(parts) : null;
    }

    Packing packing() {
        return packing;
    }

    /** Reads the classes of a member's values one by one; false where one is unknown. */
    boolean read(Facts facts, int place, int[] classes) {
        for (Input input : inputs) {
            Object value = facts.getOfMember(place, input.ordinal());
            if (value == null) {
                return false;
            }
            Column column = input.column();
            classes[input.place()] = column == null
                    ? value.equals(true) ? Column.TRUE : Column.FALSE
                    : column.partition().classOf(value);
        }
        return true;
    }

    /** Keeps what the members of an evaluation came to. */
    void learn(Evaluation evaluation) {
        List<Facts.Person> members = evaluation.facts().getMembers();
        int[] classes = new int[numbers];
        for (int i = 0; i < members.size(); i++) {
            Arrays.fill(classes, Column.UNKNOWN);
            if (read(evaluation.facts(), members.get(i).getPlace(), classes)) {
                looks.keep(packing.first(classes), packing.second(classes), look(evaluation, i));
            }
        }
    }

    private Look look(Evaluation evaluation, int member) {
        long passing = 0;
        long yes = 0;
        boolean open = false;
        for (int i = 0; i < criteria.size(); i++) {
            Verdict verdict = evaluation.memberPasses(criteria.get(i), member);
            passing |= verdict == Verdict.TRUE ? 1L << i : 0;
            open |= verdict == Verdict.UNKNOWN || verdict == Verdict.UNRESOLVED;
        }
        for (int i = 0; i < shares.size(); i++) {
            Object value = evaluation.valueOfMember(member, shares.get(i));
            yes |= Boolean.TRUE.equals(value) ? 1L << i : 0;
            open |= value == null;
        }
        Cells cells = evaluation.member(member);
        List<@Nullable Resolution> given = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            given.add(cells.resolution(i));
        }
        return new Look(passing, open, given, Counts.of(~passing, criteria.size(), yes, shares.size()));
    }
}
