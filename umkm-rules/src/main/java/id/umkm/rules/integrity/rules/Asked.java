package id.umkm.rules.integrity.rules;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.integrity.IntegrityCode;
import id.umkm.rules.integrity.IntegrityRule;
import id.umkm.rules.integrity.IntegrityRules;
import id.umkm.rules.integrity.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that one programme asks for in one budget year. */
public final class Asked {
    private final String programme;
    private final int year;
    private final Map<IntegrityCode, IntegrityRule> rules = new EnumMap<>(IntegrityCode.class);
    private final Set<Source> sources = EnumSet.noneOf(Source.class);
    private final List<IntegrityCode> fromSources = new ArrayList<>();
    private int earliestYear = Integer.MIN_VALUE;

    private Asked(String programme, int year) {
        this.programme = programme;
        this.year = year;
    }

    public static Asked of(IntegrityRules all, String programme, int year) {
        Asked asked = new Asked(programme, year);
        for (IntegrityCode code : IntegrityCode.values()) {
            all.find(code, programme, year).ifPresent(rule -> asked.rules.put(code, rule));
        }
        for (IntegrityCode code : asked.rules.keySet()) {
            Source source = code.source();
            if (source != null) {
                asked.fromSources.add(code);
                asked.sources.add(source == Source.FAMILY_CARD ? Source.CIVIL : source);
            }
        }
        asked.sources.removeAll(EnumSet.of(Source.KIN, Source.ROLE));
        asked.find(IntegrityCode.REGISTRY_ANSWER_IMPOSSIBLE, IntegrityRule.EarliestYear.class)
                .ifPresent(earliest -> asked.earliestYear = earliest.year());
        return asked;
    }

    public String programme() {
        return programme;
    }

    public int year() {
        return year;
    }

    public boolean asks(IntegrityCode code) {
        return rules.containsKey(code);
    }

    /** The registers that must be asked for the persons of such records. */
    public Set<Source> sources() {
        return Collections.unmodifiableSet(sources);
    }

    /** The checks among them that need a register or what a record states of itself. */
    public List<IntegrityCode> fromSources() {
        return Collections.unmodifiableList(fromSources);
    }

    /** The first year that a register can tell of. */
    public int earliestYear() {
        return earliestYear;
    }

    /** Whether a source must be asked for the persons of such records. */
    public boolean needs(Source source) {
        return sources.contains(source);
    }

    public @Nullable IntegrityRule rule(IntegrityCode code) {
        return rules.get(code);
    }

    /** What a check wants to know beside its code; empty where it is not asked for. */
    public <T extends IntegrityRule.Asks> Optional<T> find(IntegrityCode code, Class<T> type) {
        IntegrityRule rule = rules.get(code);
        return rule == null ? Optional.empty() : Optional.of(type.cast(rule.asks()));
    }

    LocalDate endOf(DateRange days) {
        return Objects.requireNonNull(days.until(), "Days of a claim end.");
    }
}
