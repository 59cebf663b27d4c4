package id.umkm.rules.progress;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.program.Targets;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts who takes part in a programme against its targets, and where its money is; for one thread. What is added in another order
 * gives the same result. A target is never a cap: whoever stands beyond one is counted like all others.
 */
public final class ProgressCount {
    private static final Comparator<MissingReport> REPORTS =
            Comparator.comparing(MissingReport::grant).thenComparing(MissingReport::tranche);
    private static final Comparator<Participant> LATEST =
            Comparator.comparing(Participant::getOn).thenComparing(Participant::getRecord);

    private final Policy policy;
    private final LocalDate asOf;
    private final List<String> stages;
    private final Map<String, Participant> applicants = new HashMap<>();
    private final Map<Nik, List<Participant>> persons = new TreeMap<>();
    private final Map<Area, AreaTally> areas = new TreeMap<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final FundsTally funds;
    private final List<MissingReport> reports = new ArrayList<>();
    private boolean villagesListed;
    private boolean neighbourhoodsListed;
    private long records;
    private long places;

    private ProgressCount(Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.stages = policy.getStages().stream().map(Choice::code).toList();
        this.funds = new FundsTally(policy.getProgramme().getBudgetYear(), asOf);
    }

    /**
     * Nothing counted yet.
     *
     * @param asOf the day of the report
     */
    public static ProgressCount of(Policy policy, LocalDate asOf) {
        return new ProgressCount(policy, asOf);
    }

    /** Lists a place, so that it is reported even where nobody takes part. A place that comes again is replaced. */
    public void list(ListedArea area) {
        tally(area.getArea()).list(area);
        if (area.getArea().neighbourhood() == null) {
            villagesListed = true;
        } else {
            neighbourhoodsListed = true;
            tally(Area.of(area.getArea().village()));
        }
    }

    /** Adds one record. */
    public void add(Participant participant) {
        records++;
        places += participant.getPersons().size();
        applicants.merge(
                participant.getApplicant(), participant, (one, other) -> LATEST.compare(one, other) >= 0 ? one : other);
        participant.getPersons().stream()
                .distinct()
                .forEach(nik ->
                        persons.computeIfAbsent(nik, key -> new ArrayList<>(1)).add(participant));
        Outcome outcome = participant.getOutcome();
        if (outcome != null) {
            outcomes.merge(outcome, 1L, Long::sum);
        }
        areasOf(participant).forEach(area -> tally(area).addRecord());
    }

    /**
     * Adds one grant.
     *
     * @param next what was decided of its next tranche; null where that is unknown, and then nothing counts as freed by it
     */
    public void add(Grant grant, @Nullable Outcome next) {
        RegionCode village = grant.getApplication().getApplicant().getVillage();
        funds.add(grant, next);
        if (village != null) {
            tally(Area.of(village)).funds().add(grant, next);
        }
        for (GrantEvent event : grant.getEvents()) {
            Integer tranche = event.getTranche();
            if (event.getType() == GrantEvent.Type.RELEASED
                    && tranche != null
                    && !event.getOn().isAfter(asOf)) {
                ReportState state = GrantAccount.report(grant, tranche);
                if (state != ReportState.ACCEPTED) {
                    Rupiah amount = Objects.requireNonNullElse(event.getAmount(), Rupiah.ZERO);
                    reports.add(new MissingReport(grant.getId(), village, tranche, event.getOn(), amount, state));
                }
            }
        }
    }

    private AreaTally tally(Area area) {
        return areas.computeIfAbsent(
                area, key -> new AreaTally(stages, policy.getProgramme().getBudgetYear(), asOf));
    }

    /** The village, and the neighbourhood where it is known and asked for. */
    private List<Area> areasOf(Participant participant) {
        RegionCode village = participant.getVillage();
        if (village == null) {
            return List.of();
        }
        Neighbourhood neighbourhood = participant.getNeighbourhood();
        return neighbourhood == null || !asksNeighbourhoods()
                ? List.of(Area.of(village))
                : List.of(Area.of(village), Area.of(village, neighbourhood));
    }

    private boolean asksNeighbourhoods() {
        return targets().getPerNeighbourhood() != null || neighbourhoodsListed;
    }

    private Targets targets() {
        return policy.getProgramme().getTargets();
    }

    /** What was counted. Nothing may be added afterwards. */
    public ProgressResult result() {
        AreaTally all = new AreaTally(stages, policy.getProgramme().getBudgetYear(), asOf);
        long withoutVillage = 0;
        long withoutNeighbourhood = 0;
        for (Participant participant : applicants.values()) {
            all.addApplicant(participant);
            List<Area> inside = areasOf(participant);
            inside.forEach(area -> tally(area).addApplicant(participant));
            if (participant.getStanding() == Standing.COUNTED) {
                withoutVillage += inside.isEmpty() ? 1 : 0;
                withoutNeighbourhood += inside.size() < 2 ? 1 : 0;
            }
        }
        reports.sort(REPORTS);
        return new ProgressResult(
                new PolicyRef(policy.getId(), policy.getVersion(), policy.getSha256()),
                asOf,
                new ProgressResult.Totals(records, applicants.size(), all.standings(), places, persons.size()),
                outcomes,
                all.stages(),
                AreaTally.attainment(all.of(Standing.COUNTED), total()),
                villagesListed,
                areas(false),
                withoutVillage,
                neighbourhoodsListed,
                asksNeighbourhoods() ? areas(true) : List.of(),
                asksNeighbourhoods() ? withoutNeighbourhood : 0,
                repeated(),
                funds.result(),
                List.copyOf(reports),
                companionsListed() ? companions() : null);
    }

    private @Nullable Integer total() {
        Integer total = targets().getTotal();
        return total == null ? policy.getProgramme().getTargetGroups() : total;
    }

    private List<AreaProgress> areas(boolean neighbourhoods) {
        Integer target =
                neighbourhoods ? targets().getPerNeighbourhood() : targets().getPerVillage();
        Integer clinics = neighbourhoods ? null : targets().getClinicsPerVillage();
        boolean listed = neighbourhoods ? neighbourhoodsListed : villagesListed;
        return areas.entrySet().stream()
                .filter(entry -> (entry.getKey().neighbourhood() != null) == neighbourhoods)
                .map(entry -> entry.getValue().result(entry.getKey(), listed, target, clinics))
                .toList();
    }

    private List<RepeatedPerson> repeated() {
        return persons.entrySet().stream()
                .filter(person -> person.getValue().size() > 1)
                .map(person -> new RepeatedPerson(
                        person.getKey(),
                        person.getValue().stream()
                                .map(Participant::getRecord)
                                .sorted()
                                .toList(),
                        differ(person.getValue(), Participant::getVillage)
                                || differ(person.getValue(), Participant::getNeighbourhood)
                                || differ(person.getValue(), Participant::getStage)))
                .toList();
    }

    private static boolean differ(List<Participant> records, Function<Participant, ? extends @Nullable Object> fact) {
        return records.stream().map(fact).map(String::valueOf).distinct().count() > 1;
    }

    private boolean companionsListed() {
        return areas.values().stream()
                .map(AreaTally::listed)
                .anyMatch(listed -> listed != null && listed.getCompanion() != null);
    }

    private List<CompanionGap> companions() {
        Set<RegionCode> without = new TreeSet<>();
        Map<String, Set<RegionCode>> silent = new TreeMap<>();
        Map<String, Set<RegionCode>> known = new HashMap<>();
        areas.forEach((area, tally) -> {
            ListedArea listed = tally.listed();
            if (listed != null && area.neighbourhood() == null) {
                String companion = listed.getCompanion();
                LocalDate reportedOn = listed.getReportedOn();
                if (companion == null) {
                    without.add(area.village());
                } else {
                    add(known, companion, area.village());
                    if (reportedOn == null || reportedOn.isAfter(asOf)) {
                        add(silent, companion, area.village());
                    }
                }
            }
        });
        List<CompanionGap> gaps = new ArrayList<>();
        if (!without.isEmpty()) {
            gaps.add(new CompanionGap(CompanionGap.Kind.NO_COMPANION, null, List.copyOf(without)));
        }
        gaps.addAll(gaps(CompanionGap.Kind.NO_REPORT, silent));
        gaps.addAll(gaps(CompanionGap.Kind.NOT_LISTED, notListed(known)));
        return gaps;
    }

    private Map<String, Set<RegionCode>> notListed(Map<String, Set<RegionCode>> known) {
        Map<String, Set<RegionCode>> strangers = new TreeMap<>();
        for (Participant participant : applicants.values()) {
            String companion = participant.getCompanion();
            RegionCode village = participant.getVillage();
            if (companion != null
                    && village != null
                    && !known.getOrDefault(companion, Set.of()).contains(village)) {
                add(strangers, companion, village);
            }
        }
        return strangers;
    }

    private static void add(Map<String, Set<RegionCode>> villages, String companion, RegionCode village) {
        villages.computeIfAbsent(companion, key -> new TreeSet<>()).add(village);
    }

    private static List<CompanionGap> gaps(CompanionGap.Kind kind, Map<String, Set<RegionCode>> villages) {
        return villages.entrySet().stream()
                .map(entry -> new CompanionGap(kind, entry.getKey(), List.copyOf(entry.getValue())))
                .collect(Collectors.toList());
    }
}
