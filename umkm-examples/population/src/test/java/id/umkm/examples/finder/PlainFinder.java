package id.umkm.examples.finder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all files of a folder into maps and says of each record what is wrong with it. */
public final class PlainFinder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STATE = Set.of("ASN", "TNI", "POLRI", "BUMN", "BUMD");
    private static final Set<String> SOURCES = Set.of("civil", "employment", "credit", "business", "decree", "grants");
    private static final LocalDate NEW_SIZES = LocalDate.of(2021, 2, 2);

    private final Path folder;
    private final Map<String, JsonNode> applications = new TreeMap<>();
    private final Map<String, List<String>> recordsOfPersonAndYear = new HashMap<>();
    private final Map<String, JsonNode> civil = new HashMap<>();
    private final Map<String, JsonNode> employment = new HashMap<>();
    private final Map<String, JsonNode> credit = new HashMap<>();
    private final Map<String, JsonNode> business = new HashMap<>();
    private final Set<String> decree = new HashSet<>();
    private final Map<String, List<JsonNode>> payments = new HashMap<>();

    /** Reads the folder; a registry without a file says nothing of anybody. */
    public PlainFinder(Path folder) {
        this.folder = folder;
        lines("applications.jsonl", application -> {
            String id = application.get("id").asText();
            applications.put(id, application);
            for (String nik : niks(application)) {
                recordsOfPersonAndYear
                        .computeIfAbsent(personAndYear(nik, application), key -> new ArrayList<>())
                        .add(id);
            }
        });
        lines("registry-civil.jsonl", line -> civil.put(line.get("nik").asText(), line));
        lines(
                "registry-employment.jsonl",
                line -> employment.put(line.get("nik").asText(), line));
        lines("registry-credit.jsonl", line -> credit.put(line.get("nik").asText(), line));
        lines("registry-business.jsonl", line -> business.put(line.get("nik").asText(), line));
        lines(
                "payments.jsonl",
                line -> payments.computeIfAbsent(line.get("record").asText(), key -> new ArrayList<>())
                        .add(line));
        read("decree.csv", line -> {
            String[] cells = line.split(",", -1);
            decree.add(cells[2] + "/" + cells[3]);
        });
    }

    /** The verdict on each record, by its id. */
    public Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new TreeMap<>();
        applications.forEach((id, application) -> verdicts.put(
                id, application.has("entrepreneur") ? verdict(id, application) : ofOrganisation(application)));
        return verdicts;
    }

    /** Of groups, clusters and cooperatives: is each member a living resident, and in this record alone? */
    private Verdict ofOrganisation(JsonNode application) {
        Set<Wrong> wrongs = EnumSet.noneOf(Wrong.class);
        Set<String> silent = new TreeSet<>();
        LocalDate applied = day(application, "submittedOn");
        for (String nik : niks(application)) {
            add(wrongs, isTwice(nik, application), Wrong.MORE_THAN_ONCE);
            add(wrongs, isImpossible(nik), Wrong.IMPOSSIBLE_NIK);
            JsonNode citizen = answer(civil, nik, "civil", silent);
            if (citizen != null) {
                addCivil(wrongs, citizen, applied);
            }
        }
        return new Verdict(wrongs, silent);
    }

    private boolean isTwice(String nik, JsonNode application) {
        return recordsOfPersonAndYear
                        .getOrDefault(personAndYear(nik, application), List.of())
                        .size()
                > 1;
    }

    private static String personAndYear(String nik, JsonNode application) {
        return nik + "/" + application.get("programme").asText() + "/" + year(application);
    }

    private static void addCivil(Set<Wrong> wrongs, JsonNode citizen, LocalDate counted) {
        add(wrongs, !citizen.get("registered").asBoolean(), Wrong.NOT_MATCHED);
        add(wrongs, isBefore(citizen, "deceasedOn", counted), Wrong.DIED);
        add(wrongs, isBefore(citizen, "movedAbroadOn", counted), Wrong.LEFT_THE_COUNTRY);
    }

    private Verdict verdict(String id, JsonNode application) {
        Set<Wrong> wrongs = EnumSet.noneOf(Wrong.class);
        Set<String> silent = new TreeSet<>();
        String nik = nik(application);
        LocalDate applied = day(application, "submittedOn");
        LocalDate counted = firstPayment(id, applied);
        add(wrongs, !decree.contains(id + "/" + nik), Wrong.OFF_DECREE);
        add(wrongs, payments.getOrDefault(id, List.of()).size() > 1, Wrong.PAID_DOUBLE);
        add(wrongs, isTwice(nik, application), Wrong.MORE_THAN_ONCE);
        if (isImpossible(nik)) {
            wrongs.add(Wrong.IMPOSSIBLE_NIK);
            // Nobody can be asked about a number that nobody has.
            return new Verdict(wrongs, SOURCES);
        }
        JsonNode size = answer(business, nik, "business", silent);
        add(wrongs, size != null && isLarge(size, applied), Wrong.LARGE);
        JsonNode citizen = answer(civil, nik, "civil", silent);
        if (citizen != null) {
            addCivil(wrongs, citizen, counted);
        }
        JsonNode posts = answer(employment, nik, "employment", silent);
        if (posts != null) {
            for (JsonNode post : posts.get("posts")) {
                boolean ofState = STATE.contains(post.get("employer").asText());
                add(wrongs, ofState && covers(post, applied), Wrong.STATE);
            }
        }
        JsonNode credits = answer(credit, nik, "credit", silent);
        if (credits != null) {
            for (JsonNode one : credits.get("credits")) {
                // In 2020 any credit of a bank stood in the way, in 2021 only a KUR.
                boolean counts =
                        year(application) == 2020 || one.get("kind").asText().equals("KUR");
                add(wrongs, counts && covers(one, applied), Wrong.BORROWER);
            }
        }
        return new Verdict(wrongs, silent);
    }

    private static void add(Set<Wrong> wrongs, boolean isWrong, Wrong wrong) {
        if (isWrong) {
            wrongs.add(wrong);
        }
    }

    private static @Nullable JsonNode answer(
            Map<String, JsonNode> source, String asked, String name, Set<String> silent) {
        JsonNode answer = source.get(asked);
        if (answer == null) {
            silent.add(name);
        }
        return answer;
    }

    /** Above both bounds of 2008, or, since the classes of 2021, above the sales alone. */
    private static boolean isLarge(JsonNode size, LocalDate applied) {
        long sales = size.get("annualSales").asLong();
        long assets = size.get("netAssets").asLong();
        return applied.isBefore(NEW_SIZES) ? sales > 300_000_000 && assets > 50_000_000 : sales > 2_000_000_000;
    }

    private static boolean isImpossible(String nik) {
        if (nik.length() != 16 || nik.chars().anyMatch(sign -> sign < '0' || sign > '9')) {
            return true;
        }
        int day = Integer.parseInt(nik.substring(6, 8));
        int month = Integer.parseInt(nik.substring(8, 10));
        boolean dayIsPossible = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
        return !dayIsPossible || month < 1 || month > 12 || nik.endsWith("0000");
    }

    private LocalDate firstPayment(String id, LocalDate applied) {
        return payments.getOrDefault(id, List.of()).stream()
                .map(payment -> day(payment, "paidOn"))
                .min(LocalDate::compareTo)
                .orElse(applied);
    }

    private static boolean isBefore(JsonNode node, String event, LocalDate counted) {
        return node.has(event) && day(node, event).isBefore(counted);
    }

    private static boolean covers(JsonNode span, LocalDate on) {
        return !day(span, "from").isAfter(on)
                && (!span.has("until") || !day(span, "until").isBefore(on));
    }

    private static String nik(JsonNode application) {
        return application.get("entrepreneur").get("owner").get("nik").asText();
    }

    private static List<String> niks(JsonNode application) {
        List<String> niks = new ArrayList<>();
        application.findValues("nik").forEach(nik -> niks.add(nik.asText()));
        return niks;
    }

    private static int year(JsonNode application) {
        return day(application, "submittedOn").getYear();
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(node.get(name).asText());
    }

    private void lines(String file, Consumer<JsonNode> reader) {
        read(file, line -> {
            try {
                reader.accept(JSON.readTree(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void read(String file, Consumer<String> reader) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<String> all = Files.lines(path)) {
            all.forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
