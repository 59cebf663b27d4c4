package id.umkm.rules.integrity;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.integrity.rules.Asked;
import id.umkm.rules.integrity.rules.Found;
import id.umkm.rules.integrity.rules.Help;
import id.umkm.rules.integrity.rules.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Some persons with all their claims: asks the registries for them, and the rules where there is anything to find. */
final class PersonBatch {
    /** Few enough that what is inserted together stays small, many enough that a session costs little beside them. */
    private static final int PERSONS_PER_SESSION = 64;

    private static final Set<IntegrityCode> ABOUT_THE_PERSON = EnumSet.of(
            IntegrityCode.CHAIR_OF_TWO_GROUPS,
            IntegrityCode.NAMES_DIFFER,
            IntegrityCode.REGISTRIES_DISAGREE,
            IntegrityCode.REGISTRY_ANSWER_IMPOSSIBLE);

    /** Of those for whom no check needs a source. */
    private static final Answered NOTHING = new Answered();

    private final ClaimTable claims;
    private final RuleBase rules;
    private final LocalDate asOf;
    private final Result result = new Result();

    private final List<Object> facts = new ArrayList<>();
    private final List<Integer> rowAtPosition = new ArrayList<>();
    private final List<int[]> rowsOfPosition = new ArrayList<>();
    private int personsInSession;

    PersonBatch(ClaimTable claims, RuleBase rules, LocalDate asOf) {
        this.claims = claims;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** What came of some persons. */
    static final class Result {
        private final List<Told> told = new ArrayList<>();
        private final List<int[]> undecided = new ArrayList<>();
        private final Map<Integer, IdentityKey> families = new LinkedHashMap<>();
        private long persons;

        List<Told> told() {
            return told;
        }

        /** Numbers of records, each with bits of codes. */
        List<int[]> undecided() {
            return undecided;
        }

        /** Families that the civil registry told, by row. */
        Map<Integer, IdentityKey> families() {
            return families;
        }

        long persons() {
            return persons;
        }
    }

    /** Looks at the persons of a stretch of rows, those of each person together. */
    Result look(int[] rows, int from, int to, List<Registry> registries) {
        List<int[]> persons = persons(rows, from, to);
        result.persons = persons.size();
        Map<IdentityKey, Answered> answers = Answered.ask(registries, wanted(persons));
        for (int[] own : persons) {
            Answered answered = answers.getOrDefault(claims.person(own[0]), NOTHING);
            PersonCase person = new PersonCase(claims, own, answered, asOf);
            IdentityKey family = person.family();
            for (int row : own) {
                if (family != null) {
                    result.families.put(row, family);
                }
                addUndecided(row, person.undecided(row));
            }
            if (person.isNoteworthy()) {
                person.addFacts(personsInSession++, rowAtPosition.size(), facts);
                addPositions(own);
            }
        }
        fire();
        return result;
    }

    /** Looks at claims whose identity number cannot be read: each is a person of its own, of whom nobody can be asked. */
    Result lookAtUnreadable(int[] rows) {
        for (int row : rows) {
            RecordTable.Entry entry = claims.entryOf(row);
            int bits = 0;
            for (IntegrityCode code : entry.asked().fromSources()) {
                bits |= isOpen(Objects.requireNonNull(code.source()), row) ? code.bit() : 0;
            }
            addUndecided(row, bits);
            facts.add(new Standing(
                    personsInSession++,
                    rowAtPosition.size(),
                    entry.asked().programme(),
                    entry.asked().year(),
                    entry.id(),
                    entry.applicant(),
                    claims.role(row),
                    false,
                    DateRange.of(asOf, asOf),
                    entry.paidOn() != null,
                    0,
                    entry.asked()));
            addPositions(new int[] {row});
        }
        fire();
        return result;
    }

    private boolean isOpen(Source source, int row) {
        return Unstated.SOURCES.contains(source)
                ? Unstated.isUnknown(claims, row, source)
                : source != Source.BUSINESS || claims.role(row) == Claim.Role.OWNER;
    }

    private List<int[]> persons(int[] rows, int from, int to) {
        List<int[]> persons = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !claims.isSamePerson(rows[i], rows[start])) {
                persons.add(Arrays.copyOfRange(rows, start, i));
                start = i;
            }
        }
        return persons;
    }

    private Map<Source, Set<IdentityKey>> wanted(List<int[]> persons) {
        Map<Source, Set<IdentityKey>> wanted = new EnumMap<>(Source.class);
        for (int[] own : persons) {
            IdentityKey key = claims.person(own[0]);
            for (int row : own) {
                Asked asked = claims.entryOf(row).asked();
                for (Source source : asked.sources()) {
                    wanted.computeIfAbsent(source, one -> new HashSet<>()).add(key);
                }
            }
        }
        return wanted;
    }

    private void addUndecided(int row, int bits) {
        if (bits != 0) {
            result.undecided.add(new int[] {claims.recordOf(row), bits});
        }
    }

    private void addPositions(int[] own) {
        for (int row : own) {
            rowAtPosition.add(row);
            rowsOfPosition.add(own);
        }
        if (personsInSession == PERSONS_PER_SESSION) {
            fire();
        }
    }

    private void fire() {
        if (facts.isEmpty()) {
            return;
        }
        Map<List<Object>, Pile> piles = new LinkedHashMap<>();
        for (Found found : rules.run(facts)) {
            int row = rowAtPosition.get(found.position());
            int[] own = rowsOfPosition.get(found.position());
            Asked asked = claims.entryOf(row).asked();
            List<Object> key = ABOUT_THE_PERSON.contains(found.code())
                    ? List.of(found.code(), own[0])
                    : List.of(found.code(), own[0], asked.programme(), asked.year());
            Pile pile = piles.computeIfAbsent(key, one -> new Pile(found.code(), claims));
            pile.addRecord(claims.recordOf(row));
            pile.addPerson(row);
            pile.addReason(found.reason());
            if (found.reason() instanceof Help help) {
                addRelated(pile, own, help);
            }
        }
        piles.values().stream().map(Pile::tell).sorted(Told.ORDER).forEach(result.told::add);
        facts.clear();
        rowAtPosition.clear();
        rowsOfPosition.clear();
        personsInSession = 0;
    }

    private void addRelated(Pile pile, int[] own, Help help) {
        for (int row : own) {
            RecordTable.Entry entry = claims.entryOf(row);
            if (entry.asked().programme().equals(help.programme())
                    && entry.asked().year() == help.year()) {
                pile.addRelated(entry.ref());
            }
        }
    }
}
