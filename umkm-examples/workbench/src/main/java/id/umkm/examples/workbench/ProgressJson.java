package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.progress.AreaProgress;
import id.umkm.rules.progress.Attainment;
import id.umkm.rules.progress.CompanionGap;
import id.umkm.rules.progress.Funds;
import id.umkm.rules.progress.MissingReport;
import id.umkm.rules.progress.ProgressResult;
import id.umkm.rules.progress.RepeatedPerson;
import id.umkm.rules.progress.Standing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a programme has come, as JSON: the file for programs and the numbers of the page. */
final class ProgressJson {
    static final int SCHEMA = 1;

    private final JsonGenerator json;
    private final ProgressRun run;

    private ProgressJson(JsonGenerator json, ProgressRun run) {
        this.json = json;
        this.run = run;
    }

    /** All of it in one object. */
    static String of(ProgressRun run) {
        return text(run, "");
    }

    /** The same, with what draws the charts. */
    static String forPage(ProgressRun run) {
        return text(run, ReportPage.CHARTS);
    }

    private static String text(ProgressRun run, String charts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            new ProgressJson(json, run).write();
            if (!charts.isEmpty()) {
                json.writeStringField("charts", charts);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        Policy policy = run.policy();
        ProgressResult result = run.result();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("asOf", result.asOf().toString());
        SimulationJson.policy(json, "policy", policy);
        json.writeBooleanField("madeUp", run.isMadeUp());
        json.writeNumberField("budgetYear", policy.getProgramme().getBudgetYear());
        counts("population", run.records());
        counts("grants", run.grants());
        totals(result.totals());
        json.writeObjectFieldStart("outcomes");
        for (Map.Entry<Outcome, Long> outcome : result.outcomes().entrySet()) {
            json.writeNumberField(outcome.getKey().name(), outcome.getValue());
        }
        json.writeEndObject();
        stages(result.stages());
        attainment("attainment", result.attainment());
        json.writeBooleanField("villagesListed", result.villagesListed());
        areas("villages", result.villages());
        json.writeNumberField("withoutVillage", result.withoutVillage());
        json.writeBooleanField("neighbourhoodsListed", result.neighbourhoodsListed());
        areas("neighbourhoods", result.neighbourhoods());
        json.writeNumberField("withoutNeighbourhood", result.withoutNeighbourhood());
        repeated(result.repeated());
        funds(result.funds());
        reports(result.reports());
        companions(result.companions());
    }

    private void counts(String name, Batch.@Nullable Counts counts) throws IOException {
        if (counts == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("read", counts.read());
        json.writeNumberField("decided", counts.decided());
        json.writeNumberField("rejected", counts.rejected());
        json.writeEndObject();
    }

    private void totals(ProgressResult.Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("records", totals.records());
        json.writeNumberField("applicants", totals.applicants());
        standings(totals.standings());
        json.writeNumberField("places", totals.places());
        json.writeNumberField("persons", totals.persons());
        json.writeEndObject();
    }

    private void standings(Map<Standing, Long> standings) throws IOException {
        for (Map.Entry<Standing, Long> standing : standings.entrySet()) {
            json.writeNumberField(standing.getKey().name().toLowerCase(Locale.ROOT), standing.getValue());
        }
    }

    private void stages(Map<String, Long> stages) throws IOException {
        json.writeArrayFieldStart("stages");
        for (Map.Entry<String, Long> stage : stages.entrySet()) {
            json.writeStartObject();
            json.writeStringField("code", stage.getKey());
            Text name = StageNames.of(run.policy(), stage.getKey());
            json.writeStringField("name", name.id());
            json.writeStringField("nameEn", Objects.requireNonNullElse(name.en(), name.id()));
            json.writeNumberField("count", stage.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void attainment(String name, @Nullable Attainment attainment) throws IOException {
        if (attainment == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("reached", attainment.reached());
        json.writeNumberField("target", attainment.target());
        json.writeNumberField("shortfall", attainment.shortfall());
        json.writeNumberField("over", attainment.over());
        json.writeEndObject();
    }

    private void areas(String name, List<AreaProgress> areas) throws IOException {
        json.writeArrayFieldStart(name);
        for (AreaProgress area : areas) {
            area(area);
        }
        json.writeEndArray();
    }

    private void area(AreaProgress progress) throws IOException {
        Neighbourhood neighbourhood = progress.area().neighbourhood();
        json.writeStartObject();
        json.writeStringField("village", progress.area().village().code());
        if (neighbourhood != null) {
            json.writeStringField("rt", threeDigits(neighbourhood.rt()));
            json.writeStringField("rw", threeDigits(neighbourhood.rw()));
        }
        name(progress.name());
        json.writeBooleanField("listed", progress.isListed());
        json.writeNumberField("records", progress.records());
        standings(progress.standings());
        json.writeObjectFieldStart("stages");
        for (Map.Entry<String, Long> stage : progress.stages().entrySet()) {
            json.writeNumberField(stage.getKey(), stage.getValue());
        }
        json.writeEndObject();
        attainment("attainment", progress.attainment());
        if (neighbourhood == null) {
            attainment("clinics", progress.clinics());
            funds(progress.funds());
        }
        json.writeEndObject();
    }

    private static String threeDigits(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private void name(@Nullable String name) throws IOException {
        if (name == null) {
            json.writeNullField("name");
        } else {
            json.writeStringField("name", Masking.text(name));
        }
    }

    private void repeated(List<RepeatedPerson> repeated) throws IOException {
        json.writeArrayFieldStart("repeated");
        for (RepeatedPerson person : repeated) {
            json.writeStartObject();
            json.writeStringField("nik", person.nik().masked());
            json.writeArrayFieldStart("records");
            for (String record : person.records()) {
                json.writeString(Masking.text(record));
            }
            json.writeEndArray();
            json.writeBooleanField("differs", person.differs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void funds(Funds funds) throws IOException {
        json.writeObjectFieldStart("funds");
        json.writeNumberField("grants", funds.grants());
        json.writeNumberField("awarded", funds.awarded().amount());
        json.writeNumberField("released", funds.released().amount());
        json.writeNumberField("accountedFor", funds.accountedFor().amount());
        json.writeNumberField("recovered", funds.recovered().amount());
        json.writeNumberField("held", funds.held().amount());
        json.writeNumberField("toRecover", funds.toRecover().amount());
        json.writeNumberField("pending", funds.pending().amount());
        json.writeNumberField("stopped", funds.stopped().amount());
        json.writeNumberField("freed", funds.freed().amount());
        json.writeNumberField("freedInYear", funds.freedInYear().amount());
        json.writeEndObject();
    }

    private void reports(List<MissingReport> reports) throws IOException {
        json.writeArrayFieldStart("reports");
        for (MissingReport report : reports) {
            RegionCode village = report.village();
            json.writeStartObject();
            json.writeStringField("grant", Masking.text(report.grant()));
            json.writeStringField("village", village == null ? "" : village.code());
            json.writeNumberField("tranche", report.tranche());
            json.writeStringField("releasedOn", report.releasedOn().toString());
            json.writeNumberField("amount", report.amount().amount());
            json.writeStringField("state", report.state().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void companions(@Nullable List<CompanionGap> gaps) throws IOException {
        if (gaps == null) {
            json.writeNullField("companions");
            return;
        }
        json.writeArrayFieldStart("companions");
        for (CompanionGap gap : gaps) {
            String companion = gap.companion();
            json.writeStartObject();
            json.writeStringField("kind", gap.kind().name());
            json.writeStringField("companion", companion == null ? "" : Masking.text(companion));
            json.writeArrayFieldStart("villages");
            for (RegionCode village : gap.villages()) {
                json.writeString(village.code());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
