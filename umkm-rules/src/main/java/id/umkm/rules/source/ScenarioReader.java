package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios that a policy states about itself. */
final class ScenarioReader {

    private final Typing typing;
    private final Symbols symbols;
    private final TypedSheets sheets;
    private final ExampleReader examples;
    private final DateRange asked;
    private final Set<String> codes;
    private final Set<String> rowsAndKeys = new HashSet<>();
    private final Map<RowsAsked, Set<Term>> dates = new HashMap<>();
    private final Set<Term> datesOfApplications = new LinkedHashSet<>();
    private final Map<String, AskedDecision> decisions = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    /** The parameter that is the budget, also where another setting has a fault; null where the budget is an amount. */
    private final @Nullable String budgetName;

    /** What chooses the rows that a decision asks. */
    private record RowsAsked(AskedDecision decision, Set<Object> stages) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowsAsked that && decision.equals(that.decision) && stages.equals(that.stages);
        }

        @Override
        public int hashCode() {
            return 31 * decision.hashCode() + stages.hashCode();
        }
    }

    /** @param codes every code that a finding can have; a row with a fault has one too, so that scenarios may name it */
    ScenarioReader(Typing typing, Symbols symbols, TypedSheets sheets, Set<String> codes, DateRange asked) {
        this.typing = typing;
        this.symbols = symbols;
        this.sheets = sheets;
        this.examples = new ExampleReader(typing, symbols);
        this.asked = asked;
        this.codes = codes;
        this.budgetName = AllocationReader.budgetOf(typing.document())
                .flatMap(cell -> symbols.findParameter(cell.text()))
                .map(Parameter::name)
                .orElse(null);
        addDates(sheets.usesOfApplications(), datesOfApplications);
        nameRows();
    }

    private void nameRows() {
        PolicyDocument document = typing.document();
        for (PolicyDocument.TableSheet table : document.getTables()) {
            nameRows(table.rows(), "No", "");
        }
        nameRows(document.sheet(Headings.PARAMETERS), "Nama", "");
        nameRows(document.sheet(Headings.ALLOCATION), "Pengaturan", "");
        nameRows(document.sheet(Headings.TRANCHES), "Tahap", Headings.TRANCHES + " ");
        rowsAndKeys.addAll(codes);
        for (DecisionTable table : sheets.tables()) {
            for (TableRow row : table.rows()) {
                rowsAndKeys.add(row.id());
            }
        }
        for (Parameter parameter : symbols.parameters()) {
            rowsAndKeys.add(parameter.name());
        }
    }

    private void nameRows(List<Row> rows, String heading, String before) {
        for (Row row : rows) {
            rowsAndKeys.add(before + row.text(heading));
        }
    }

    /** The dates of the record at which parameters of the rows are read that a decision asks. */
    private Set<Term> datesOfParameters(AskedDecision decision, ScenarioFacts facts) {
        Set<Object> stages = facts.stages();
        return dates.computeIfAbsent(new RowsAsked(decision, stages), rows -> datesOfParameters(decision, stages));
    }

    private Set<Term> datesOfParameters(AskedDecision decision, Set<Object> stages) {
        Set<Term> readAts = new LinkedHashSet<>();
        if (decision.kind() != DecisionKind.GRADUATION) {
            readAts.addAll(datesOfApplications);
        }
        addDates(sheets.usesOf(decision, stages), readAts);
        Records records = Records.of(decision.kind()).askedBy(symbols.applicantKind());
        readAts.removeIf(readAt -> !records.hold(symbols.sourceOf(readAt)));
        return readAts;
    }

    private void addDates(List<TypedSheets.Use> uses, Set<Term> dates) {
        for (TypedSheets.Use use : uses) {
            if (use.operand() instanceof Operand.ParameterName name) {
                Optional<Parameter> parameter = symbols.findParameter(name.name());
                Term readAt = parameter.isPresent() ? parameter.get().readAt() : null;
                if (readAt != null) {
                    dates.add(readAt);
                }
            }
        }
    }

    List<Scenario> read() {
        examples.read();
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : typing.document().sheet(Headings.SCENARIOS)) {
            String id = row.text("No");
            typing.headings(row, id, SheetColumns.known(Headings.SCENARIOS), List.of());
            if (typing.require(row, id, "No").isPresent() && !ids.add(id)) {
                typing.fault(
                        row,
                        id,
                        "No",
                        "NAME_TWICE",
                        id,
                        "Nomor skenario ini sudah dipakai.",
                        "This number of a scenario is taken.");
            }
            Optional<Scenario> scenario = scenario(row, id);
            if (scenario.isPresent()) {
                scenarios.add(scenario.get());
            }
        }
        return scenarios;
    }

    private Optional<Scenario> scenario(Row row, String id) {
        int before = typing.faults().count();
        Optional<Cell> name = typing.require(row, id, "Nama");
        LocalDate asOf = asOf(row, id);
        List<String> follows = follows(row, id);
        Optional<AskedDecision> decision = decision(row, id);
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        ScenarioFacts facts = new ScenarioFacts(typing, symbols, examples, row, id, decision.get(), budgetName);
        facts.read();
        facts.require(datesOfParameters(decision.get(), facts));
        Scenario.Builder scenario = Scenario.builder();
        Optional<Outcome> outcome = expect(row, id, decision.get(), facts, scenario);
        if (typing.faults().count() > before
                || name.isEmpty()
                || asOf == null
                || outcome.isEmpty()
                || facts.isEmpty()) {
            return Optional.empty();
        }
        scenario.id(id)
                .name(name.get().text())
                .kind(decision.get().kind())
                .asOf(asOf)
                .outcome(outcome.get())
                .subject(subject(decision.get(), facts))
                .members(facts.members())
                .cases(facts.cases())
                .budget(facts.budget())
                .follows(follows)
                .position(Headings.SCENARIOS + "/" + id);
        return Optional.of(scenario.build());
    }

    private Optional<Outcome> expect(
            Row row, String id, AskedDecision decision, ScenarioFacts facts, Scenario.Builder scenario) {
        ScenarioExpectations expected =
                new ScenarioExpectations(typing, symbols, row, id, decision.kind(), facts.labels());
        scenario.findings(expected.findings(codes))
                .missing(expected.missing())
                .remedy(expected.remedy().orElse(null))
                .outputs(expected.outputs());
        if (decision.kind() != DecisionKind.ALLOCATION) {
            scenario.amount(expected.amount().orElse(null));
            return expected.outcome();
        }
        Map<String, Scenario.Share> shares = expected.shares(facts.labelsOfCases());
        scenario.shares(shares);
        return shares.values().stream().findFirst().map(Scenario.Share::outcome);
    }

    private static Map<String, Object> subject(AskedDecision decision, ScenarioFacts facts) {
        Map<String, Object> subject = new TreeMap<>(facts.subject());
        if (decision.kind() == DecisionKind.DISBURSEMENT) {
            Integer tranche = decision.tranche();
            subject.put(Scenario.TRANCHE, tranche == null ? None.NONE : (Object) tranche.longValue());
        }
        return subject;
    }

    private @Nullable LocalDate asOf(Row row, String id) {
        typing.require(row, id, "Tanggal");
        LocalDate asOf = days.computeIfAbsent(
                row.text("Tanggal"), text -> typing.day(row, id, "Tanggal", symbols.names(Level.SUBJECT)));
        if (asOf != null && !asked.contains(asOf)) {
            typing.fault(
                    row,
                    id,
                    "Tanggal",
                    "DATE_OUTSIDE_POLICY",
                    row.text("Tanggal"),
                    "Kebijakan ini memutuskan pada " + asked + ".",
                    "This policy decides on " + asked + ".");
        }
        return asOf;
    }

    private Optional<AskedDecision> decision(Row row, String id) {
        Optional<Cell> cell = typing.require(row, id, "Keputusan");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<AskedDecision> decision = typing.read(
                row, id, "Keputusan", () -> decisions.computeIfAbsent(cell.get().text(), AskedDecision::parse));
        String lacking = decision.isPresent() ? decision.get().lacks(sheets, typing.document()) : "";
        if (!lacking.isEmpty()) {
            typing.fault(
                    row,
                    id,
                    "Keputusan",
                    "DECISION_NOT_MADE",
                    row.text("Keputusan"),
                    "Kebijakan ini tidak memutuskan itu; bagian " + lacking + " tidak memuatnya.",
                    "This policy does not decide that; section " + lacking + " does not hold it.");
        }
        return decision;
    }

    private List<String> follows(Row row, String id) {
        typing.require(row, id, "Mengikuti");
        List<String> follows = Typing.splitList(row.text("Mengikuti"));
        for (String one : follows) {
            if (!rowsAndKeys.contains(one) && typing.findCitation(one).isEmpty()) {
                typing.fault(
                        row,
                        id,
                        "Mengikuti",
                        "FOLLOWS_UNKNOWN",
                        one,
                        "Bukan kunci kutipan, kode atau nomor baris, maupun nama parameter.",
                        "Neither the key of a citation, nor the code or number of a row, nor the name of a parameter.");
            }
        }
        return follows;
    }
}
