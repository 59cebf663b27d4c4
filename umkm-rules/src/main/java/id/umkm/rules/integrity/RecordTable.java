package id.umkm.rules.integrity;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.integrity.rules.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records, each once, with what their claims say of them alike; numbered in an order that the input does not show in. */
final class RecordTable {
    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.asked.programme())
            .thenComparingInt(entry -> entry.asked.year())
            .thenComparing(Entry::id)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::applicant)
            .thenComparing(Entry::submittedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::paidOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::amount, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final IntegrityRules rules;
    private final Map<String, Map<Integer, Asked>> asked = new HashMap<>();
    private final Map<Entry, Integer> numbers = new HashMap<>();
    private final List<Entry> inOrderOfInput = new ArrayList<>();
    private Entry[] entries = new Entry[0];
    private @Nullable Entry last;
    private int lastNumber;

    RecordTable(IntegrityRules rules) {
        this.rules = rules;
    }

    /** A record, as all its claims describe it. */
    record Entry(
            Asked asked,
            String id,
            ApplicantKind kind,
            String applicant,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate paidOn,
            @Nullable Rupiah amount) {
        RecordRef ref() {
            return new RecordRef(asked.programme(), asked.year(), id);
        }
    }

    /** The number of a claim's record, for the time being. */
    int add(Claim claim) {
        Asked checks = asked.computeIfAbsent(claim.getProgramme(), key -> new HashMap<>())
                .computeIfAbsent(claim.getYear(), year -> Asked.of(rules, claim.getProgramme(), year));
        Entry entry = new Entry(
                checks,
                claim.getRecordId(),
                claim.getApplicantKind(),
                claim.getApplicantId(),
                claim.getSubmittedOn(),
                claim.getPaidOn(),
                claim.getAmount());
        if (!entry.equals(last)) {
            Integer known = numbers.putIfAbsent(entry, inOrderOfInput.size());
            if (known == null) {
                known = inOrderOfInput.size();
                inOrderOfInput.add(entry);
            }
            last = entry;
            lastNumber = known;
        }
        return lastNumber;
    }

    /** Ends reading: from now on records are numbered in their order. The answer holds the new number for each old one. */
    int[] arrange() {
        numbers.clear();
        Integer[] order = new Integer[inOrderOfInput.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(inOrderOfInput::get, ORDER));
        int[] renumbered = new int[order.length];
        entries = new Entry[order.length];
        for (int i = 0; i < order.length; i++) {
            renumbered[order[i]] = i;
            entries[i] = inOrderOfInput.get(order[i]);
        }
        inOrderOfInput.clear();
        return renumbered;
    }

    int count() {
        return entries.length;
    }

    Entry get(int number) {
        return Objects.requireNonNull(entries[number]);
    }
}
