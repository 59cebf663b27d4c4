package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Citation;
import id.umkm.domain.program.GrantProgram;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of what a policy says of itself, of its lists, and of what its citations say. */
final class HeadDiff {
    private static final String SHEET = "Kebijakan";

    private final DiffCollector out;
    private final Policy from;
    private final Policy to;

    private HeadDiff(DiffCollector out) {
        this.out = out;
        this.from = out.from();
        this.to = out.to();
    }

    static void collect(DiffCollector out) {
        HeadDiff diff = new HeadDiff(out);
        diff.programme(out.from().getProgramme(), out.to().getProgramme());
        diff.applicants();
        diff.days();
        diff.outputs();
        diff.lists();
        diff.citations();
    }

    /** The version is what tells two policies apart, so it is no change. */
    private void programme(GrantProgram before, GrantProgram after) {
        field("Id", before.getId(), after.getId());
        field("Judul", before.getTitle().id(), after.getTitle().id());
        field("Judul (en)", before.getTitle().en(), after.getTitle().en());
        field("Wilayah", before.getRegion(), after.getRegion());
        field("Tahun anggaran", before.getBudgetYear(), after.getBudgetYear());
        field("Sumber dana", before.getFundSource(), after.getFundSource());
        field("Koordinator", before.getCoordinator(), after.getCoordinator());
        field("Sasaran jumlah kelompok", before.getTargetGroups(), after.getTargetGroups());
        field(
                "Sasaran jumlah",
                before.getTargets().getTotal(),
                after.getTargets().getTotal());
        field(
                "Sasaran per kelurahan",
                before.getTargets().getPerVillage(),
                after.getTargets().getPerVillage());
        field(
                "Sasaran per RT",
                before.getTargets().getPerNeighbourhood(),
                after.getTargets().getPerNeighbourhood());
        field(
                "Sasaran klinik per kelurahan",
                before.getTargets().getClinicsPerVillage(),
                after.getTargets().getClinicsPerVillage());
        field(
                "Sasaran menghitung",
                before.getTargets().getCounted(),
                after.getTargets().getCounted());
        field("Ditetapkan dengan", from.getEnactedBy(), to.getEnactedBy());
        field("Tinjau sebelum", MutantCollector.day(from.getReviewBy()), MutantCollector.day(to.getReviewBy()));
    }

    private void field(String field, @Nullable Object before, @Nullable Object after) {
        out.text(SHEET + "/" + field, "Isi", before, after);
    }

    /** Applicants of another kind are refused before any row is asked, so no facts show it. */
    private void applicants() {
        String before = ApplicantWords.of(from.getApplicantKind()).id();
        String after = ApplicantWords.of(to.getApplicantKind()).id();
        if (!before.equals(after)) {
            out.deciding(
                    SHEET + "/Jenis pemohon",
                    "Isi",
                    PolicyChange.Kind.VALUE,
                    before,
                    after,
                    policy -> policy,
                    Focus.of(Set.of(), DateRange.ALWAYS));
        }
    }

    /** Who may apply when is asked before any policy, so no facts show it. */
    private void days() {
        DateRange received = from.getApplicationsReceived();
        DateRange receives = to.getApplicationsReceived();
        if (!received.equals(receives)) {
            out.deciding(
                    SHEET + "/Usulan diterima",
                    "Isi",
                    PolicyChange.Kind.DATE,
                    RowTexts.of(received),
                    RowTexts.of(receives),
                    policy -> policy,
                    Focus.of(Set.of(), DateRange.ALWAYS));
        }
        String until = MutantCollector.day(from.getDecisionsUntil());
        String now = MutantCollector.day(to.getDecisionsUntil());
        if (!until.equals(now)) {
            out.deciding(
                    SHEET + "/Keputusan lanjutan sampai",
                    "Isi",
                    PolicyChange.Kind.DATE,
                    until,
                    now,
                    policy -> policy,
                    Focus.of(Set.of(), DateRange.ALWAYS));
        }
    }

    private void outputs() {
        Map<String, Term> before = byName(from);
        Map<String, Term> after = byName(to);
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(name -> before.containsKey(name) != after.containsKey(name))
                .forEach(name -> out.deciding(
                        SHEET + "/Keluaran",
                        "Isi",
                        before.containsKey(name) ? PolicyChange.Kind.REMOVED : PolicyChange.Kind.ADDED,
                        before.containsKey(name) ? before.get(name).nameId() : "",
                        after.containsKey(name) ? after.get(name).nameId() : "",
                        policy -> {
                            Policy.Builder builder = Policy.builder();
                            return builder.from(policy).outputs(to.getOutputs()).build();
                        },
                        Focus.of(Set.of(name), DateRange.ALWAYS)));
    }

    private static Map<String, Term> byName(Policy policy) {
        return policy.getOutputs().stream()
                .collect(Collectors.toMap(Term::name, term -> term, (a, b) -> a, TreeMap::new));
    }

    private void lists() {
        Set<String> names = new TreeSet<>(from.getLists().keySet());
        names.addAll(to.getLists().keySet());
        for (String name : names) {
            List<Choice> before = from.getLists().getOrDefault(name, List.of());
            List<Choice> after = to.getLists().getOrDefault(name, List.of());
            Pairs<Choice> pairs =
                    Pairs.of(before, after, (one, other) -> one.code().equals(other.code()));
            for (Pairs.Pair<Choice> pair : pairs.pairs()) {
                String position = "Daftar/" + pair.before().code();
                out.text(
                        position,
                        "Nilai",
                        pair.before().name().id(),
                        pair.after().name().id());
                out.text(
                        position,
                        "English",
                        pair.before().name().en(),
                        pair.after().name().en());
            }
            pairs.removed().forEach(choice -> listed(name, PolicyChange.Kind.REMOVED, choice));
            pairs.added().forEach(choice -> listed(name, PolicyChange.Kind.ADDED, choice));
            order(name, pairs);
        }
    }

    /** What records may hold; a record with another code is refused before any row is asked, so no facts show it. */
    private void listed(String list, PolicyChange.Kind kind, Choice choice) {
        String value = list + ": " + choice.name().id();
        boolean added = kind == PolicyChange.Kind.ADDED;
        out.deciding(
                "Daftar/" + choice.code(),
                Mutant.ROW,
                kind,
                added ? "" : value,
                added ? value : "",
                policy -> policy,
                Focus.of(Set.of(), DateRange.ALWAYS));
    }

    /** Only a table of hit policy P reads the order of a list. */
    private void order(String list, Pairs<Choice> pairs) {
        List<String> kept = codes(from, list, pairs);
        List<String> keep = codes(to, list, pairs);
        if (!kept.equals(keep)) {
            out.silent(
                    "Daftar/" + kept.get(0),
                    "Urutan baris",
                    PolicyChange.Kind.FORM,
                    String.join(", ", kept),
                    String.join(", ", keep));
        }
    }

    private static List<String> codes(Policy policy, String list, Pairs<Choice> pairs) {
        Set<String> common =
                pairs.pairs().stream().map(pair -> pair.before().code()).collect(Collectors.toSet());
        return policy.getLists().getOrDefault(list, List.of()).stream()
                .map(Choice::code)
                .filter(common::contains)
                .toList();
    }

    private void citations() {
        Map<String, Citation> before = citations(from);
        Map<String, Citation> after = citations(to);
        before.forEach((key, citation) -> {
            Citation now = after.get(key);
            if (now != null && !now.equals(citation)) {
                String position = "Dasar/" + key;
                if (citation.basis() != now.basis()) {
                    out.silent(
                            position,
                            "Dasar",
                            PolicyChange.Kind.BASIS,
                            RowTexts.of(citation.basis()),
                            RowTexts.of(now.basis()));
                }
                out.text(position, "Sumber", citation.source(), now.source());
                out.text(position, "Bagian", citation.part(), now.part());
                out.text(position, "Isi", citation.gist(), now.gist());
            }
        });
    }

    /** All that rows cite, by key. */
    private static Map<String, Citation> citations(Policy policy) {
        List<Ground> grounds = new ArrayList<>();
        policy.getParameters().stream()
                .flatMap(parameter -> parameter.settings().stream())
                .map(Parameter.Setting::ground)
                .forEach(grounds::add);
        policy.getTables().stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(TableRow::ground)
                .forEach(grounds::add);
        AskedRow.of(policy).forEach(row -> grounds.add(row.criterion().getGround()));
        policy.getTranches().stream().map(Tranche::ground).forEach(grounds::add);
        AllocationRule allocation = policy.getAllocation();
        if (allocation != null) {
            grounds.add(allocation.budgetGround());
            allocation.keys().forEach(key -> grounds.add(key.ground()));
            grounds.add(allocation.notRanked().ground());
            grounds.add(allocation.exhausted().ground());
        }
        Map<String, Citation> all = new TreeMap<>();
        grounds.stream()
                .flatMap(ground -> ground.citations().stream())
                .forEach(citation -> all.putIfAbsent(citation.key(), citation));
        return all;
    }
}
