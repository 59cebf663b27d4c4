package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.rules.integrity.BusinessAnswer;
import id.umkm.rules.integrity.CivilAnswer;
import id.umkm.rules.integrity.Credit;
import id.umkm.rules.integrity.DecreeEntry;
import id.umkm.rules.integrity.Employment;
import id.umkm.rules.integrity.PastPayment;
import id.umkm.rules.integrity.PersonKeys;
import id.umkm.rules.integrity.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a folder in which registers answered for persons; each may be missing. A line that cannot be read could hide
 * a person, so all such lines are told and nothing is used.
 */
final class RegistryFolder {
    private static final int SHOWN = 20;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final String NIK = "nik";
    private static final Set<String> CIVIL =
            Set.of(NIK, "registered", "name", "birthDate", "familyCard", "village", "deceasedOn", "movedAbroadOn");
    private static final Set<String> DAYS = Set.of("from", "until");
    private static final Set<String> PAYMENT = Set.of(NIK, "record", "programme", "year", "paidOn", "amount");
    private static final List<String> DECREE = List.of("programme", "year", "record", NIK, "amount");

    private final Path folder;
    private final Texts texts;
    private final FolderRegistry registry;
    private final List<String> faults = new ArrayList<>();
    private int moreFaults;
    private long oddNumbers;

    private RegistryFolder(Path folder, PersonKeys keys, Texts texts) {
        this.folder = folder;
        this.texts = texts;
        this.registry = new FolderRegistry(keys);
    }

    /**
     * Reads a folder.
     *
     * @throws CommandException with all lines that cannot be read, or if there is no such folder, or no file in it
     */
    static FolderRegistry read(Path folder, PersonKeys keys, Session session) {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(session.texts().get("audit.registry.none", folder.toString()));
        }
        RegistryFolder files = new RegistryFolder(folder, keys, session.texts());
        files.readAll();
        files.tellFaults();
        if (files.registry.sources().isEmpty()) {
            throw new CommandException(session.texts().get("audit.registry.empty", folder.toString()));
        }
        if (files.oddNumbers > 0) {
            session.notices().line(session.texts().get("audit.registry.odd", files.oddNumbers));
        }
        return files.registry;
    }

    private void readAll() {
        objects("registry-civil.jsonl", Source.CIVIL, CIVIL, this::civil);
        objects("registry-employment.jsonl", Source.EMPLOYMENT, Set.of(NIK, "posts"), this::employment);
        objects("registry-credit.jsonl", Source.CREDIT, Set.of(NIK, "credits"), this::credit);
        objects(
                "registry-business.jsonl",
                Source.BUSINESS,
                Set.of(NIK, "size", "annualSales", "netAssets"),
                this::business);
        objects("payments.jsonl", Source.GRANTS, PAYMENT, this::payment);
        decree();
    }

    private void civil(RegistryRow row) {
        Nik nik = row.requiredText(NIK, Nik::of);
        Boolean registered = row.flag("registered");
        FamilyCardNumber card = row.optionalText("familyCard", FamilyCardNumber::of);
        LocalDate deceasedOn = row.day("deceasedOn");
        LocalDate movedAbroadOn = row.day("movedAbroadOn");
        row.day("birthDate");
        if (nik == null || registered == null) {
            return;
        }
        if (!registered && (deceasedOn != null || movedAbroadOn != null || card != null)) {
            row.contradiction("registered, deceasedOn, movedAbroadOn, familyCard");
        }
        registry.civil(nik, registered ? answer(deceasedOn, movedAbroadOn) : CivilAnswer.notRegistered(), card);
    }

    /** Whoever moved abroad and died there left the country first. */
    private static CivilAnswer answer(@Nullable LocalDate deceasedOn, @Nullable LocalDate movedAbroadOn) {
        if (movedAbroadOn != null && (deceasedOn == null || movedAbroadOn.isBefore(deceasedOn))) {
            return CivilAnswer.movedAbroad(movedAbroadOn);
        }
        return deceasedOn == null ? CivilAnswer.registered() : CivilAnswer.deceased(deceasedOn);
    }

    private void employment(RegistryRow row) {
        Nik nik = row.requiredText(NIK, Nik::of);
        List<Employment> posts = new ArrayList<>();
        for (RegistryRow post : row.rows("posts", Set.of("employer", "from", "until"))) {
            Employer employer = post.word("employer", Employer.class);
            DateRange days = days(post);
            if (employer != null && days != null) {
                posts.add(new Employment(employer, days));
            }
        }
        if (nik != null) {
            registry.employment(nik, List.copyOf(posts));
        }
    }

    private void credit(RegistryRow row) {
        Nik nik = row.requiredText(NIK, Nik::of);
        List<Credit> credits = new ArrayList<>();
        for (RegistryRow one : row.rows("credits", Set.of("kind", "from", "until"))) {
            Credit.Kind kind = one.word("kind", Credit.Kind.class);
            DateRange days = days(one);
            if (kind != null && days != null) {
                credits.add(new Credit(kind, days));
            }
        }
        if (nik != null) {
            registry.credit(nik, List.copyOf(credits));
        }
    }

    private @Nullable DateRange days(RegistryRow row) {
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        if (from != null && until != null && from.isAfter(until)) {
            row.contradiction(String.join(", ", DAYS.stream().sorted().toList()));
            return null;
        }
        return DateRange.of(from, until);
    }

    private void business(RegistryRow row) {
        Nik nik = row.requiredText(NIK, Nik::of);
        BusinessAnswer.Size size = row.optionalText("size", BusinessAnswer.Size::valueOf);
        Rupiah sales = row.amount("annualSales");
        Rupiah assets = row.amount("netAssets");
        if (size == null && sales == null && assets == null) {
            row.contradiction("size, annualSales, netAssets");
        } else if (nik != null) {
            registry.business(nik, new BusinessAnswer(size, sales, assets));
        }
    }

    private void payment(RegistryRow row) {
        String written = row.text(NIK);
        String programme = row.text("programme");
        Integer year = row.year("year");
        String record = row.optionalText("record", text -> text);
        LocalDate paidOn = row.day("paidOn");
        row.amount("amount");
        if (written != null && programme != null && year != null) {
            ifReadable(
                    written, nik -> registry.payment(nik, new PastPayment(programme.intern(), year, paidOn, record)));
        }
    }

    private void decree() {
        lines("decree.csv", Source.DECREE, (number, line) -> {
            List<String> problems = new ArrayList<>();
            String[] cells = line.split(",", -1);
            if (number == 1) {
                if (!List.of(cells).equals(DECREE)) {
                    problems.add(texts.get("audit.registry.headings", String.join(",", DECREE)));
                }
            } else if (cells.length != DECREE.size()) {
                problems.add(texts.get("audit.registry.cells", DECREE.size(), cells.length));
            } else if (!cells[1].matches("\\d{4}")) {
                problems.add(texts.get("audit.registry.wrong", DECREE.get(1), cells[1], "2020"));
            } else {
                DecreeEntry entry = new DecreeEntry(
                        cells[0].intern(), Integer.parseInt(cells[1]), cells[2].isEmpty() ? null : cells[2]);
                ifReadable(cells[3], nik -> registry.decree(nik, entry));
            }
            fault("decree.csv", number, problems);
        });
    }

    /** Lists of recipients hold what was written on applications, so a number that no person can have names nobody. */
    private void ifReadable(String written, Consumer<Nik> taker) {
        Nik nik;
        try {
            nik = Nik.of(written);
        } catch (MalformedValueException e) {
            oddNumbers++;
            return;
        }
        taker.accept(nik);
    }

    private void objects(String file, Source source, Set<String> names, Consumer<RegistryRow> reader) {
        lines(file, source, (number, line) -> {
            List<String> problems = new ArrayList<>();
            try {
                JsonNode node = JSON.readTree(line);
                RegistryRow row = new RegistryRow(node, names, texts, problems);
                if (problems.isEmpty()) {
                    reader.accept(row);
                }
            } catch (JsonProcessingException e) {
                problems.add(texts.get("audit.registry.noJson"));
            }
            fault(file, number, problems);
        });
    }

    private void lines(String file, Source source, BiConsumer<Long, String> reader) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        registry.open(source);
        try (BufferedReader in = Files.newBufferedReader(path)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(number, line);
                }
            }
        } catch (MalformedInputException e) {
            throw new CommandException(texts.get("audit.registry.utf8", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fault(String file, long number, List<String> problems) {
        for (String problem : problems) {
            if (faults.size() < SHOWN) {
                faults.add(texts.get("audit.registry.fault", file, Long.toString(number), problem));
            } else {
                moreFaults++;
            }
        }
    }

    private void tellFaults() {
        if (!faults.isEmpty()) {
            if (moreFaults > 0) {
                faults.add(texts.get("result.more", moreFaults));
            }
            throw new CommandException(String.join("\n", faults));
        }
    }
}
