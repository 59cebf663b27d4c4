package id.umkm.examples.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up population of BPUM: applications of 2020 and some of 2021, and what five registries and the payments say of
 * them. The ten findings of the audit of 2020 stand in it at their real rates, rounded up, so each at least once; among the
 * clean are records that only look wrong. It follows from size and seed, and is made line by line.
 */
public final class Population {
    /** The programme that all records are of. */
    public static final String PROGRAMME = "bpum";

    private static final int ALL = 100;

    private final int size;
    private final long seed;
    private final int answers;
    private final int memberships;
    private final Scatter order;
    private final Entries entries;
    private final Organisations organisations;
    private final Scatter otherOrder;
    private final ApplicationLine applications = new ApplicationLine();
    private final Map<Nature, String> words = new HashMap<>();

    private Population(int size, long seed, int answers, int memberships) {
        this.size = size;
        this.seed = seed;
        this.answers = answers;
        this.memberships = memberships;
        this.order = new Scatter(size, seed);
        int others = (int) ((memberships - 1L) * size / (Organisations.MEAN - 1));
        this.entries = new Entries(size - others, seed, order);
        this.organisations = new Organisations(seed, others, size, entries);
        this.otherOrder = new Scatter(size, Mix.of(seed, 3));
        for (String[] row : Resource.rows("audit-2020.csv")) {
            for (Nature nature : Nature.values()) {
                if (nature.name().equals(row[0])) {
                    words.put(nature, row[2]);
                }
            }
        }
    }

    /**
     * A population of so many records, of which all registries know everything.
     *
     * @throws IllegalArgumentException if that is too few to hold one record of each kind
     */
    public static Population of(int size, long seed) {
        return new Population(size, seed, ALL, 1);
    }

    /** The same population, but each registry answers only for so many persons in a hundred, each for others. */
    public Population withAnswers(int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("percent must be 0 to 100 but is " + percent);
        }
        return new Population(size, seed, percent, memberships);
    }

    /**
     * The same number of records, but some of them are of groups, clusters and cooperatives, so that so many persons stand in
     * a record in the mean; one in a population of BPUM alone.
     */
    public Population withMemberships(int perRecord) {
        if (perRecord < 1 || perRecord >= Organisations.MEAN) {
            throw new IllegalArgumentException(
                    "memberships must be 1 to " + (Organisations.MEAN - 1) + " but are " + perRecord);
        }
        return new Population(size, seed, answers, perRecord);
    }

    /** How many applications there are. */
    public int size() {
        return size;
    }

    /** The last day of the last year that there are applications of, on which nothing of them is still to come. */
    public LocalDate lastDay() {
        int last = memberships > 1
                ? organisations.lastYear()
                : Terms.all().stream().mapToInt(Terms::year).max().orElseThrow();
        return LocalDate.of(last, 12, 31);
    }

    /** The applications as JSON lines. */
    public Stream<String> applications() {
        return inOrder(
                entry -> Stream.of(applications.of(entry)),
                organisation -> Stream.of(OrganisationLine.of(organisation, village(organisation))));
    }

    /** What the civil registry answers, as JSON lines. */
    public Stream<String> civil() {
        return answers(Registry.CIVIL, entry -> CivilLine.of(entry, applications.home(entry)), CivilLine::ofOrdinary);
    }

    /** What the registry of employment answers, as JSON lines. */
    public Stream<String> employment() {
        return answers(Registry.EMPLOYMENT, EmploymentLine::of, EmploymentLine::ofOrdinary);
    }

    /** What the registry of credit answers, as JSON lines. */
    public Stream<String> credit() {
        return answers(Registry.CREDIT, CreditLine::of, CreditLine::ofOrdinary);
    }

    /** What the registry of businesses answers, as JSON lines. */
    public Stream<String> business() {
        return otherwise(
                entry -> answered(Registry.BUSINESS, entry).map(BusinessLine::of), organisation -> Stream.empty());
    }

    /** The decree that names the recipients, as lines of a table below its headings. */
    public Stream<String> decree() {
        return Stream.concat(
                Stream.of(DecreeLine.HEADINGS),
                otherwise(entry -> DecreeLine.of(entry).stream(), organisation -> Stream.empty()));
    }

    /** What was paid, as JSON lines. */
    public Stream<String> payments() {
        return otherwise(entry -> PaymentLine.of(entry).stream(), organisation -> Stream.empty());
    }

    /**
     * What is true of each record, as lines of a table below its headings: record; what the audit calls it, empty for the
     * clean; what is special about it; the registries that do not answer for it. For tests alone.
     */
    public Stream<String> truth() {
        return Stream.concat(
                Stream.of("record;class;nature;unanswered"),
                inOrder(entry -> Stream.of(truth(entry)), organisation -> Stream.of(truth(organisation))));
    }

    /** Writes all files into a folder, which is made if it is not there. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("applications.jsonl"), applications());
        write(folder.resolve("registry-civil.jsonl"), civil());
        write(folder.resolve("registry-employment.jsonl"), employment());
        write(folder.resolve("registry-credit.jsonl"), credit());
        write(folder.resolve("registry-business.jsonl"), business());
        write(folder.resolve("decree.csv"), decree());
        write(folder.resolve("payments.jsonl"), payments());
        write(folder.resolve("truth.csv"), truth());
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            lines.forEachOrdered(line -> {
                try {
                    out.write(line);
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private String truth(Entry entry) {
        List<String> unanswered = Stream.of(Registry.values())
                .filter(registry -> !answers(registry, entry))
                .map(Registry::name)
                .toList();
        return String.join(
                ";",
                entry.id(),
                words.getOrDefault(entry.nature(), ""),
                entry.nature().name(),
                String.join("+", unanswered));
    }

    private String truth(Organisations.Organisation organisation) {
        boolean civilAnswers = organisation.members().stream()
                .allMatch(person -> Registry.CIVIL.answers(seed, person.number(), answers));
        return String.join(
                ";",
                organisation.id(),
                organisation.isWrong() ? words.getOrDefault(Nature.RECEIVED_AGAIN, "") : "",
                "ORGANISATION",
                civilAnswers ? "" : Registry.CIVIL.name());
    }

    private String village(Organisations.Organisation organisation) {
        return applications.village(organisation.number());
    }

    private Stream<String> answers(
            Registry registry, Function<Entry, String> line, Function<MadeUpPerson, String> ordinary) {
        return otherwise(
                entry -> answered(registry, entry).map(line),
                organisation -> IntStream.range(0, organisation.members().size())
                        .filter(i -> organisation.own().get(i))
                        .mapToObj(i -> organisation.members().get(i))
                        .filter(person -> registry.answers(seed, person.number(), answers))
                        .map(ordinary));
    }

    /** The record, if the registry is asked with it and answers. */
    private Stream<Entry> answered(Registry registry, Entry entry) {
        return entry.isAskedFor() && answers(registry, entry) ? Stream.of(entry) : Stream.empty();
    }

    /** Registries answer for persons, so of one person in two records both times or never. */
    private boolean answers(Registry registry, Entry entry) {
        return registry.answers(seed, entry.person().number(), answers);
    }

    private Stream<String> inOrder(
            Function<Entry, Stream<String>> ofEntry,
            Function<Organisations.Organisation, Stream<String>> ofOrganisation) {
        return IntStream.range(0, size).boxed().flatMap(number -> lines(number, ofEntry, ofOrganisation));
    }

    /** No registry is in the order of the applications. */
    private Stream<String> otherwise(
            Function<Entry, Stream<String>> ofEntry,
            Function<Organisations.Organisation, Stream<String>> ofOrganisation) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(place -> lines(otherOrder.numberAt(place), ofEntry, ofOrganisation));
    }

    private Stream<String> lines(
            int number,
            Function<Entry, Stream<String>> ofEntry,
            Function<Organisations.Organisation, Stream<String>> ofOrganisation) {
        int rank = order.place(number);
        return rank < entries.size()
                ? ofEntry.apply(entries.get(number))
                : ofOrganisation.apply(organisations.get(rank - entries.size(), number));
    }
}
