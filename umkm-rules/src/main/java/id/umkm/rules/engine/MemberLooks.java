package id.umkm.rules.engine;

import id.umkm.domain.person.Member;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Reading;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What members come to, by the classes of their values: which rows about members each passes, and for which shares each counts. */
final class MemberLooks {
    private static final int SHARE_CLASSES = 2;
    private static final int[] NO_CLASSES = {};
    private static final int MEMBERS_THAT_PAY = 2_000;

    private final List<BoundCriterion> criteria;
    private final List<Term> shares;
    private final Input[] inputs;
    private final int numbers;
    private final int tables;
    private final Packing packing;
    private final Combinations<MemberLook> looks;
    // Thousands of combinations come to a few looks.
    private final Map<MemberLook, MemberLook> known = new ConcurrentHashMap<>();
    private final OncePaying<MemberLoop> atOnce = new OncePaying<>(MEMBERS_THAT_PAY);
    private final Enough enough;

    /**
     * A value that is read of each member.
     *
     * @param column the column that takes its class, or null for a yes/no value of which only the share is asked
     */
    private record Input(
            int ordinal, int place, Term term, @Nullable Column column) {}

    private MemberLooks(
            List<BoundCriterion> criteria, List<Term> shares, List<Input> inputs, int numbers, int tables, int most) {
        this.criteria = criteria;
        this.shares = shares;
        this.inputs = inputs.toArray(Input[]::new);
        this.numbers = numbers;
        this.tables = tables;
        this.packing = new Packing(inputs.stream()
                .map(input -> new Packing.Field(input.place(), size(input.column())))
                .toList());
        this.looks = new Combinations<>(packing.isOneNumber() ? packing.firstBits() : Packing.BITS, most);
        this.enough = new Enough(criteria);
    }

    private static int size(@Nullable Column column) {
        return column == null ? SHARE_CLASSES : column.partition().size();
    }

    /**
     * What a question asks of members.
     *
     * @param shares terms of which tables ask the share
     * @param most how many combinations of a member's classes are kept at most
     * @return empty where it cannot be told by the classes of each member alone
     */
    static Optional<MemberLooks> of(
            RuleBook book, Question question, Vocabulary vocabulary, List<Term> shares, int most) {
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
                criteria, shares, inputs, numbers, book.memberTables().size(), most);
        return looks.packing.fits() ? Optional.of(looks) : Optional.empty();
    }

    private static int ordinal(Vocabulary vocabulary, Term term) {
        return vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow();
    }

    List<BoundCriterion> criteria() {
        return criteria;
    }

    /** How many shares are counted. */
    int shares() {
        return shares.size();
    }

    /** How many numbers the classes of one member need. */
    int numbers() {
        return numbers;
    }

    /** Counts over all members; null where one of them was not met yet, or has something unknown. */
    @Nullable
    MemberCounts count(Facts facts) {
        int members = facts.countMembers();
        if (members > MemberCounts.MOST_MEMBERS) {
            return null;
        }
        MemberCounts counts = nobodyYet(members);
        boolean ofRecord = members > 0 && facts.getRecordOfMember(0) != null;
        MemberLoop loop = ofRecord ? atOnce.get(members, () -> makeLoop(facts.getVocabulary())) : null;
        List<Member> records = facts.getMemberRecords();
        boolean added = (loop != null && records != null)
                ? loop.addAll(records, facts.getAsOf(), counts)
                : addEach(loop == null ? null : loop.key(), facts, counts);
        return added ? counts : null;
    }

    /** Counts to which nobody was added yet. */
    MemberCounts nobodyYet(int members) {
        return new MemberCounts(members, criteria.size(), shares.size());
    }

    /**
     * Adds all members one by one; false where that cannot be.
     *
     * @param whole reads those of whom nothing is supposed at once; null where they cannot be, or it does not pay yet
     */
    boolean addEach(@Nullable ClassKey whole, Facts facts, MemberCounts counts) {
        int[] classes = NO_CLASSES;
        for (int place = 0; place < counts.members(); place++) {
            Object record = whole == null ? null : facts.getRecordOfMember(place);
            MemberLook look;
            if (whole == null || record == null) {
                classes = classes.length == numbers ? classes : new int[numbers];
                look = look(facts, place, classes);
            } else {
                look = look(whole, record, facts.getAsOf());
            }
            if (look == null || look.isOpen()) {
                return false;
            }
            counts.add(place, look);
        }
        return true;
    }

    private @Nullable MemberLook look(Facts facts, int place, int[] classes) {
        return read(facts, place, classes) ? looks.find(packing.first(classes), packing.second(classes)) : null;
    }

    private @Nullable MemberLook look(ClassKey whole, Object record, LocalDate asOf) {
        long key = whole.of(record, null, asOf);
        return key < 0 ? null : looks.find(key, 0);
    }

    Enough enough() {
        return enough;
    }

    /** The way to add all members at once; null where they cannot be read at once. */
    @Nullable
    MemberLoop makeLoop(Vocabulary vocabulary) {
        ClassKey key = makeWholeKey(vocabulary);
        return key == null ? null : new MemberLoop(key, looks);
    }

    /** The way to read a member at once; null where a value is not read from the member's record, or the key is too long. */
    @Nullable
    ClassKey makeWholeKey(Vocabulary vocabulary) {
        List<ClassKey.Part> parts = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            Reading reading = vocabulary.reading(Level.MEMBER, inputs[i].ordinal());
            Column column = inputs[i].column();
            if (reading == null) {
                return null;
            }
            parts.add(ClassKey.part(
                    false, reading, column == null ? Partition.TRUTH : column.partition(), packing.shift(i)));
        }
        return packing.isOneNumber() ? new ClassKey(parts) : null;
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
            int member = i;
            if (read(evaluation.facts(), members.get(i).getPlace(), classes)) {
                looks.keep(packing.first(classes), packing.second(classes), () -> look(evaluation, member));
            }
        }
    }

    private MemberLook look(Evaluation evaluation, int member) {
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
        MemberLook look = new MemberLook(
                passing, open, given, new MemberCounts.Tally(~passing, criteria.size(), yes, shares.size()));
        return known.computeIfAbsent(look, one -> one);
    }
}
