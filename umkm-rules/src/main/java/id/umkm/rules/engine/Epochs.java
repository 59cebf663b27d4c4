package id.umkm.rules.engine;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Reading;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stretches of days on which the same rows and parameter values are in force. */
final class Epochs {
    private final TreeSet<LocalDate> ofAsOf = new TreeSet<>();
    private final Map<String, TreeSet<LocalDate>> ofOthers = new TreeMap<>();
    private final Vocabulary vocabulary;
    private final String[] others;
    private final int[] ordinals;
    /** Whether none of the other dates can be read from an application or who applies. */
    private final boolean silentOfApplications;

    Epochs(Policy policy) {
        for (Parameter parameter : policy.getParameters()) {
            Term readAt = parameter.readAt();
            Set<LocalDate> changes = readAt == null ? ofAsOf : changesAt(readAt);
            for (Parameter.Setting setting : parameter.settings()) {
                addChanges(setting.range(), changes);
            }
        }
        for (DecisionTable table : policy.getTables()) {
            for (TableRow row : table.rows()) {
                addChanges(row.range(), ofAsOf);
            }
        }
        for (Criterion criterion : policy.getCriteria()) {
            add(criterion);
        }
        for (TrancheCondition condition : policy.getTrancheConditions()) {
            add(condition.criterion());
        }
        for (Transition step : policy.getTransitions()) {
            for (Transition.StageCondition condition : step.conditions()) {
                add(condition.criterion());
            }
        }
        this.vocabulary = policy.getVocabulary();
        this.others = ofOthers.keySet().toArray(new String[0]);
        this.ordinals = new int[others.length];
        boolean silent = true;
        for (int i = 0; i < others.length; i++) {
            ordinals[i] = vocabulary.ordinal(Level.SUBJECT, others[i]).orElseThrow();
            Reading reading = vocabulary.reading(Level.SUBJECT, ordinals[i]);
            silent &= reading != null
                    && !canBe(reading.subject(), Applicant.class)
                    && !canBe(reading.subject(), Application.class);
        }
        this.silentOfApplications = silent;
    }

    private static boolean canBe(Class<?> subject, Class<?> kind) {
        return subject.isAssignableFrom(kind) || kind.isAssignableFrom(subject);
    }

    /**
     * Whether none of the other dates can be read from an application or who applies; so it is with dates of grants and of
     * founding proposals.
     */
    boolean isSilentOfApplications() {
        return silentOfApplications;
    }

    private Set<LocalDate> changesAt(Term readAt) {
        TreeSet<LocalDate> changes = ofOthers.get(readAt.name());
        if (changes == null) {
            changes = new TreeSet<>();
            ofOthers.put(readAt.name(), changes);
        }
        return changes;
    }

    /** The days at which rows and parameters are read for these facts. */
    Days days(Facts facts) {
        Map<String, LocalDate> others = new LinkedHashMap<>();
        for (String attribute : ofOthers.keySet()) {
            Object day = facts.get(ordinal(facts, attribute));
            if (day instanceof LocalDate date) {
                others.put(attribute, date);
            }
        }
        return new Days(facts.getAsOf(), others);
    }

    /** The other dates, in the order of their names, of which one that is unknown is null; how a record is quickly recognised. */
    List<@Nullable LocalDate> others(Days days) {
        List<@Nullable LocalDate> known = new ArrayList<>();
        for (String name : others) {
            known.add(days.others().get(name));
        }
        return known;
    }

    /**
     * Whether rows and parameters are read at these days for some facts.
     *
     * @param known the other dates, as {@link #others(Days)} gives them
     */
    boolean isOf(LocalDate asOf, List<@Nullable LocalDate> known, Facts facts) {
        if (!asOf.equals(facts.getAsOf())) {
            return false;
        }
        boolean ownVocabulary = facts.getVocabulary() == vocabulary;
        boolean silent = silentOfApplications && ownVocabulary && facts.getApplication() != null;
        for (int i = 0; i < others.length; i++) {
            Object day = silent ? null : facts.get(ownVocabulary ? ordinals[i] : ordinal(facts, others[i]));
            if (!Objects.equals(day instanceof LocalDate ? day : null, known.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int ordinal(Facts facts, String attribute) {
        return facts.getVocabulary().ordinal(Level.SUBJECT, attribute).orElseThrow();
    }

    /** The first day of the stretch of each of the days; equal for days on which the same is in force. */
    List<LocalDate> since(Days days) {
        List<LocalDate> since = new ArrayList<>();
        since.add(since(days.asOf(), ofAsOf));
        for (Map.Entry<String, TreeSet<LocalDate>> changes : ofOthers.entrySet()) {
            LocalDate day = days.others().get(changes.getKey());
            // No value is in force on a day that is not known; no stretch of values begins there.
            since.add(day == null ? LocalDate.MAX : since(day, changes.getValue()));
        }
        return List.copyOf(since);
    }

    private static LocalDate since(LocalDate day, NavigableSet<LocalDate> changes) {
        @Nullable LocalDate change = changes.floor(day);
        return change == null ? LocalDate.MIN : change;
    }

    private void add(Criterion criterion) {
        addChanges(criterion.getRange(), ofAsOf);
    }

    private static void addChanges(DateRange range, Set<LocalDate> changes) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            changes.add(from);
        }
        if (until != null) {
            changes.add(until.plusDays(1));
        }
    }
}
