package id.umkm.rules.exchange;

import id.umkm.domain.basics.Language;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.program.GrantProgram;
import id.umkm.domain.program.Targets;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a book of rules for people, {@index "buku aturan"}: one page that needs no network and no script, and prints
 * well. Every row says what stands behind it, and what rests on an assumption is marked.
 */
public final class RuleBookHtml {
    private final Policy policy;
    private final Language language;
    private final RuleBookWords words;
    private final List<Chapter> chapters = new ArrayList<>();

    private RuleBookHtml(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
        this.words = new RuleBookWords(language);
    }

    private record Chapter(String id, String title, Consumer<Html> content) {}

    /** The page. */
    public static String of(Policy policy, Language language) {
        return new RuleBookHtml(policy, language).page();
    }

    private String page() {
        collectChapters();
        Html body = new Html();
        head(body);
        body.open("nav").element("h2", words.say("Isi", "Contents")).open("ol");
        chapters.forEach(
                chapter -> body.open("li").link(chapter.id(), chapter.title()).close("li"));
        body.close("ol").close("nav");
        for (Chapter chapter : chapters) {
            body.anchored("section", "", chapter.id()).element("h2", chapter.title());
            chapter.content().accept(body);
            body.close("section");
        }
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        language.getCode(),
                        MarkupText.of(title() + " (" + policy.getId() + " " + policy.getVersion() + ")"),
                        Resource.read("rule-book.css"),
                        body);
    }

    private String title() {
        return policy.getProgramme().getTitle().in(language);
    }

    private void collectChapters() {
        RuleBookRules rules = new RuleBookRules(policy, language, words);
        RuleBookProcedure procedure = new RuleBookProcedure(policy, language, words, rules);
        AllocationRule allocation = policy.getAllocation();
        List<Criterion> criteria = policy.getCriteria();
        add(!policy.getLayers().isEmpty(), "lapis", words.say("Aturan di atasnya", "Rules above"), this::layers);
        add(
                !criteria.isEmpty(),
                "kelayakan",
                words.say("Kelayakan dan jumlah", "Eligibility and amount"),
                html -> rules.criteria(html, criteria));
        add(!policy.getTables().isEmpty(), "tabel", words.say("Tabel keputusan", "Decision tables"), rules::tables);
        add(
                !policy.getParameters().isEmpty(),
                "parameter",
                words.say("Angka dan tanggal", "Numbers and dates"),
                rules::parameters);
        if (allocation != null) {
            add(
                    true,
                    "alokasi",
                    words.say("Pembagian pagu", "Sharing the budget"),
                    html -> procedure.allocation(html, allocation));
        }
        add(!policy.getTranches().isEmpty(), "pencairan", words.say("Pencairan", "Payment"), procedure::tranches);
        add(
                !policy.getTransitions().isEmpty(),
                "kelulusan",
                words.say("Kelulusan", "Graduation"),
                procedure::transitions);
        add(!policy.getLists().isEmpty(), "daftar", words.say("Daftar", "Lists"), this::lists);
        add(true, "kutipan", words.say("Dasar dan kutipan", "Basis and citations"), this::citations);
    }

    private void add(boolean isThere, String id, String title, Consumer<Html> content) {
        if (isThere) {
            chapters.add(new Chapter(id, title, content));
        }
    }

    private void head(Html html) {
        GrantProgram programme = policy.getProgramme();
        String enactedBy = policy.getEnactedBy();
        html.open("header");
        if (policy.isDraft()) {
            html.element("p", "draft", words.say("RANCANGAN", "DRAFT"));
        }
        html.element("h1", title()).open("dl");
        field(html, words.say("Kebijakan", "Policy"), policy.getId() + " " + policy.getVersion());
        RegionCode region = programme.getRegion();
        field(html, words.say("Wilayah", "Region"), region == null ? null : region.code());
        field(
                html,
                words.say("Pemohon", "Applicants"),
                ApplicantWords.of(policy.getApplicantKind()).in(language));
        field(html, words.say("Tahun anggaran", "Budget year"), Integer.toString(programme.getBudgetYear()));
        field(
                html,
                words.say("Usulan diterima", "Applications received"),
                Sections.days(policy.getApplicationsReceived(), language));
        field(html, words.say("Keputusan lanjutan sampai", "Later decisions until"), day(policy.getDecisionsUntil()));
        field(html, words.say("Sumber dana", "Source of funds"), programme.getFundSource());
        field(html, words.say("Koordinator", "Coordinator"), programme.getCoordinator());
        targets(html, programme);
        field(
                html,
                words.say("Ditetapkan dengan", "Enacted by"),
                enactedBy == null ? words.say("tidak disebut", "not said") : enactedBy);
        field(html, words.say("Ditinjau sebelum", "To be reviewed by"), day(policy.getReviewBy()));
        field(html, words.say("Sidik isi (sha256)", "Hash of the content (sha256)"), policy.getSha256());
        html.close("dl")
                .element(
                        "p",
                        words.say(
                                "Dasar sebuah baris: hukum mengikat di tempat dan tanggalnya; sumber adalah keterangan yang"
                                        + " terbit tentang program; asumsi adalah pilihan yang masih harus diputuskan pemerintah"
                                        + " daerah, dan barisnya bertanda.",
                                "The basis of a row: law binds at its place and date; a source is a published statement about"
                                        + " the programme; an assumption is a choice that the authority still has to decide, and"
                                        + " its row is marked."))
                .element(
                        "p",
                        words.say("Baris menurut dasarnya: ", "Rows by basis: ") + count(Basis.LAW) + ", "
                                + count(Basis.SOURCE) + ", " + count(Basis.ASSUMPTION) + ".")
                .close("header");
    }

    private void targets(Html html, GrantProgram programme) {
        Targets targets = programme.getTargets();
        target(html, words.say("Sasaran", "Target"), programme.getTargetGroups(), words.say(" kelompok", " groups"));
        target(html, words.say("Sasaran", "Target"), targets.getTotal(), "");
        target(html, words.say("Sasaran per kelurahan", "Target per village"), targets.getPerVillage(), "");
        target(html, words.say("Sasaran per RT", "Target per RT"), targets.getPerNeighbourhood(), "");
        target(
                html,
                words.say("Sasaran klinik per kelurahan", "Target of clinics per village"),
                targets.getClinicsPerVillage(),
                "");
        String counted = targets.getCounted();
        field(
                html,
                words.say("Sasaran menghitung", "Target counts"),
                counted == null
                        ? null
                        : policy.findTerm(Level.SUBJECT, counted)
                                .map(term ->
                                        words.say(term.nameId(), term.name()).replace('_', ' '))
                                .orElse(counted));
    }

    private void target(Html html, String name, @Nullable Integer target, String what) {
        field(
                html,
                name,
                target == null ? null : target + what + words.say("; sasaran, bukan batas", "; a target, not a cap"));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Sections.day(day, language);
    }

    private static void field(Html html, String name, @Nullable String content) {
        if (content != null) {
            html.element("dt", name).element("dd", content);
        }
    }

    private String count(Basis basis) {
        Stream<Ground> criteria = policy.getCriteria().stream().map(Criterion::getGround);
        Stream<Ground> tables = policy.getTables().stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(TableRow::ground);
        Stream<Ground> parameters = policy.getParameters().stream()
                .map(Parameter::settings)
                .flatMap(List::stream)
                .map(Parameter.Setting::ground);
        long rows = Stream.of(criteria, tables, parameters)
                .flatMap(grounds -> grounds)
                .filter(ground -> ground.basis() == basis)
                .count();
        return words.basis(basis) + " " + rows;
    }

    private void layers(Html html) {
        html.open("table")
                .headings(
                        words.say("Lapis", "Layer"),
                        words.say("Dasar berlakunya di sini", "Basis of its applying here"))
                .open("tbody");
        new TreeMap<>(policy.getLayers()).forEach((layer, ground) -> {
            html.open("tr", RuleBookWords.mark(ground))
                    .element("td", layer)
                    .open("td")
                    .element("span", "basis " + ground.basis().name(), words.basis(ground.basis()))
                    .text(" ");
            words.citations(html, ground);
            html.close("td").close("tr");
        });
        html.close("tbody").close("table");
    }

    private void lists(Html html) {
        new TreeMap<>(policy.getLists()).forEach((name, choices) -> {
            html.element("h3", name.replace('_', ' ')).open("ul");
            for (Choice choice : choices) {
                html.open("li")
                        .text(choice.name().in(language) + " ")
                        .code(choice.code())
                        .close("li");
            }
            html.close("ul");
        });
    }

    /** Those that rows name, in the order in which they are first named. */
    private void citations(Html html) {
        html.open("table")
                .headings(
                        words.say("Kunci", "Key"),
                        words.say("Sumber atau peraturan", "Source or regulation"),
                        words.say("Isi singkat", "Gist"),
                        words.say("Keyakinan", "Confidence"))
                .open("tbody");
        for (Map.Entry<Citation, String> entry : words.citations().entrySet()) {
            Citation citation = entry.getKey();
            String part = citation.part();
            String gist = citation.gist();
            html.anchored("tr", citation.basis() == Basis.ASSUMPTION ? RuleBookWords.ASSUMPTION : "", entry.getValue())
                    .element("td", citation.key())
                    .open("td")
                    .element("span", "basis " + citation.basis().name(), words.basis(citation.basis()))
                    .text(" " + citation.source() + (part == null ? "" : ", " + part))
                    .close("td")
                    .element("td", gist == null ? "" : gist)
                    .element("td", policy.getConfidence().getOrDefault(citation, ""))
                    .close("tr");
        }
        html.close("tbody").close("table");
    }
}
