package id.umkm.rules.integrity;

import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Claims in columns of numbers: millions fit into memory. Rows are numbered as they come; records in an order of their own. */
final class ClaimTable {
    private static final int FIRST_CAPACITY = 1024;
    private static final int SHOWN_DIGITS = 4;
    private static final Claim.Role[] ROLES = Claim.Role.values();

    private final RecordTable records;
    private final KeyColumn persons = new KeyColumn();
    private final KeyColumn families = new KeyColumn();
    private int[] recordNumbers = new int[FIRST_CAPACITY];
    private int[] refs = new int[FIRST_CAPACITY];
    private long[] names = new long[FIRST_CAPACITY];
    private short[] shown = new short[FIRST_CAPACITY];
    private byte[] roles = new byte[FIRST_CAPACITY];
    private int size;

    private final Map<Integer, String> unreadable = new HashMap<>();
    private final Map<Integer, List<Kin>> kin = new HashMap<>();
    private final List<CooperativeClaim> cooperatives = new ArrayList<>();
    private final List<String> refWords = new ArrayList<>();
    private final Map<String, Integer> refNumbers = new HashMap<>();

    private int[] starts = new int[1];
    private int[] byRecord = new int[0];
    private int[] byPerson = new int[0];

    private ClaimTable(IntegrityRules rules) {
        this.records = new RecordTable(rules);
    }

    /** That a record names a cooperative. */
    private record CooperativeClaim(int record, String member) {}

    static ClaimTable read(Iterator<Claim> claims, IntegrityRules rules) {
        ClaimTable table = new ClaimTable(rules);
        claims.forEachRemaining(table::add);
        table.arrange();
        return table;
    }

    /** The place of a role among all; it lives no longer than the table. */
    @SuppressWarnings("EnumOrdinal")
    private static byte number(Claim.Role role) {
        return (byte) role.ordinal();
    }

    private void add(Claim claim) {
        int record = records.add(claim);
        Identity person = claim.getPerson();
        if (person == null) {
            cooperatives.add(new CooperativeClaim(record, Objects.requireNonNull(claim.getMemberCooperative())));
            return;
        }
        if (size == recordNumbers.length) {
            grow(size + (size >> 1));
        }
        recordNumbers[size] = record;
        roles[size] = number(claim.getRole());
        names[size] = hash(claim.getName());
        refs[size] = number(claim.getRef());
        persons.put(size, person.key());
        families.put(size, claim.getFamilyCard());
        if (person.key() == null) {
            unreadable.put(size, person.masked());
        } else {
            String masked = person.masked();
            shown[size] = (short) Integer.parseInt(masked, masked.length() - SHOWN_DIGITS, masked.length(), 10);
        }
        List<Kin> ties = claim.getKin();
        if (ties != null) {
            kin.put(size, List.copyOf(ties));
        }
        size++;
    }

    private void grow(int capacity) {
        recordNumbers = Arrays.copyOf(recordNumbers, capacity);
        refs = Arrays.copyOf(refs, capacity);
        names = Arrays.copyOf(names, capacity);
        shown = Arrays.copyOf(shown, capacity);
        roles = Arrays.copyOf(roles, capacity);
    }

    /** Names are the same whatever their case, signs and blanks. */
    private static long hash(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        long hash = 7;
        String plain = Vocabulary.plain(name).toUpperCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                hash = hash * 0x100000001B3L + plain.charAt(i);
            }
        }
        return hash;
    }

    private int number(@Nullable String ref) {
        if (ref == null) {
            return -1;
        }
        return refNumbers.computeIfAbsent(ref, word -> {
            refWords.add(word);
            return refWords.size() - 1;
        });
    }

    private void arrange() {
        int[] renumbered = records.arrange();
        refNumbers.clear();
        for (int row = 0; row < size; row++) {
            recordNumbers[row] = renumbered[recordNumbers[row]];
        }
        cooperatives.replaceAll(claim -> new CooperativeClaim(renumbered[claim.record], claim.member));
        starts = new int[records.count() + 1];
        for (int row = 0; row < size; row++) {
            starts[recordNumbers[row] + 1]++;
        }
        for (int record = 0; record < records.count(); record++) {
            starts[record + 1] += starts[record];
        }
        int[] next = starts.clone();
        byRecord = new int[size];
        for (int row = 0; row < size; row++) {
            byRecord[next[recordNumbers[row]]++] = row;
        }
        int[] readable = unreadable.isEmpty()
                ? byRecord
                : Arrays.stream(byRecord).filter(persons::has).toArray();
        byPerson = persons.sorted(readable);
    }

    RecordTable records() {
        return records;
    }

    int size() {
        return size + cooperatives.size();
    }

    /** Rows of readable persons, those of one person together and in the order of their records. */
    int[] byPerson() {
        return byPerson;
    }

    /** Rows whose identity number cannot be read, in the order of their records. */
    int[] unreadableRows() {
        return Arrays.stream(byRecord).filter(row -> !persons.has(row)).toArray();
    }

    /** Where the rows of a record begin; they end where those of the next begin. */
    int start(int record) {
        return starts[record];
    }

    int rowAt(int place) {
        return byRecord[place];
    }

    boolean isSamePerson(int one, int other) {
        return persons.isSame(one, other);
    }

    boolean isReadable(int row) {
        return persons.has(row);
    }

    IdentityKey person(int row) {
        return persons.get(row);
    }

    KeyColumn persons() {
        return persons;
    }

    KeyColumn families() {
        return families;
    }

    int recordOf(int row) {
        return recordNumbers[row];
    }

    RecordTable.Entry entryOf(int row) {
        return records.get(recordNumbers[row]);
    }

    Claim.Role role(int row) {
        return ROLES[roles[row]];
    }

    /** A number for the name, the same for the same name; 0 where it is unknown. */
    long name(int row) {
        return names[row];
    }

    /** The host's own key of the person; empty where there is none. */
    String ref(int row) {
        return refs[row] < 0 ? "" : refWords.get(refs[row]);
    }

    /** The identity number as it is printed. */
    String masked(int row) {
        String written = unreadable.get(row);
        return written == null ? String.format(Locale.ROOT, "************%04d", shown[row]) : written;
    }

    /** Ties of kin that the claim states; null where it states nothing. */
    @Nullable
    List<Kin> kin(int row) {
        return kin.get(row);
    }

    /** Takes a cooperative's member that is a cooperative. */
    interface MemberCooperative {
        void take(int record, String member);
    }

    void eachMemberCooperative(MemberCooperative taker) {
        cooperatives.forEach(claim -> taker.take(claim.record, claim.member));
    }
}
