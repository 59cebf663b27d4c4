package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Grants;
import id.umkm.domain.generator.OneFault;
import id.umkm.domain.generator.Proposals;
import id.umkm.domain.grant.Grant;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A record that is taken from its bytes is the one that would be read as a tree. */
class RecordsProperties {
    private static final Codes SOME_CODES =
            new Codes(List.of("FROZEN_FOOD", "CAKE"), List.of("PRE_COOPERATIVE"), List.of("MARKETPLACE", "SHOP"));
    private static final Records<Application> APPLICATIONS = InputForm.APPLICATION.with(Codes.ANY);
    private static final Records<Grant> GRANTS = InputForm.GRANT.with(Codes.ANY);
    private static final Records<FoundingProposal> PROPOSALS = InputForm.PROPOSAL.with(Codes.ANY);

    /**
     * A change of some bytes.
     *
     * @param put bytes as characters of Latin 1
     */
    private record Edit(int place, int removed, String put) {
        byte[] of(byte[] bytes) {
            int from = Math.floorMod(place, bytes.length);
            int until = Math.min(from + removed, bytes.length);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            edited.write(bytes, 0, from);
            edited.writeBytes(put.getBytes(StandardCharsets.ISO_8859_1));
            edited.write(bytes, until, bytes.length - until);
            return edited.toByteArray();
        }
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.validOfEveryKind();
    }

    @Provide
    Arbitrary<Grant> grants() {
        return Grants.valid();
    }

    @Provide
    Arbitrary<FoundingProposal> proposals() {
        return Proposals.validOfEveryKind();
    }

    @Provide
    Arbitrary<OneFault<Application>> faults() {
        return Applications.withOneFault();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                " ",
                "\t",
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "0",
                "7",
                "-",
                "e",
                ".",
                "\\",
                "\\\"",
                "\\n",
                "\\/",
                "\\u0041",
                "\\u00e9",
                "\\uD83D\\uDE00",
                "\\uD83D",
                "\\u12",
                "null",
                "true",
                "\u0000",
                "\u001f",
                "\u007f",
                "\u00e9",
                "\u5c0f",
                "\ud83d\ude00",
                "\ufffd",
                "\"id\":\"x\",",
                "\"extras\":{\"a\":null},",
                "1e2",
                "00");
        Arbitrary<String> texts =
                pieces.map(piece -> new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        Arbitrary<String> raw = Arbitraries.of("\u0080", "\u00c0", "\u00c3", "\u00e0", "\u00ed", "\u00f0", "\u00ff");
        Arbitrary<Edit> edit = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, texts), net.jqwik.api.Tuple.of(1, raw)))
                .as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(2);
    }

    @Property(tries = 100)
    void a_sound_record_is_taken_from_its_bytes(
            @ForAll("applications") Application application,
            @ForAll("grants") Grant grant,
            @ForAll("proposals") FoundingProposal proposal) {
        assertTaken(APPLICATIONS, InputForm.APPLICATION, application);
        assertTaken(GRANTS, InputForm.GRANT, grant);
        assertTaken(PROPOSALS, InputForm.PROPOSAL, proposal);
    }

    private static <T> void assertTaken(Records<T> records, InputForm<T> form, T record) {
        for (String json : List.of(form.write(record), form.canonical(record), " " + form.write(record) + "\t")) {
            Parsed<T> taken = records.take(json.getBytes(StandardCharsets.UTF_8));
            assertThat(taken).isNotNull().isEqualTo(records.read(json));
        }
    }

    @Property(tries = 1000)
    void whatever_stands_there_comes_to_what_the_tree_says(
            @ForAll("applications") Application application, @ForAll("edits") List<Edit> edits) {
        byte[] bytes = ApplicationJson.write(application).getBytes(StandardCharsets.UTF_8);
        for (Edit edit : edits) {
            bytes = edit.of(bytes);
        }
        assertSame(APPLICATIONS, bytes);
        assertSame(InputForm.APPLICATION.with(SOME_CODES), bytes);
    }

    @Property(tries = 200)
    void every_fault_is_told_as_the_tree_tells_it(@ForAll("faults") OneFault<Application> fault) {
        assertSame(APPLICATIONS, fault.json().getBytes(StandardCharsets.UTF_8));
    }

    private static <T> void assertSame(Records<T> records, byte[] bytes) {
        Parsed<T> parsed = records.parse(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(parsed).isEqualTo(records.read(text)).isEqualTo(records.parse(text));
            assertThat(parsed.getViolations()).isEqualTo(records.read(text).getViolations());
        } catch (CharacterCodingException e) {
            assertThat(parsed.getViolations())
                    .extracting(violation -> violation.code())
                    .containsExactly("UTF8_MALFORMED");
        }
    }

    @Property(tries = 100)
    void the_canonical_text_is_that_of_the_tree(
            @ForAll("applications") Application application,
            @ForAll("grants") Grant grant,
            @ForAll("proposals") FoundingProposal proposal) {
        for (String canonical : List.of(
                InputForm.APPLICATION.canonical(application),
                InputForm.GRANT.canonical(grant),
                InputForm.PROPOSAL.canonical(proposal))) {
            Json tree = Objects.requireNonNull(JsonReader.read(canonical, new Problems()));
            assertThat(JsonWriter.canonical(tree)).isEqualTo(canonical);
        }
        String written = InputForm.APPLICATION.write(application);
        Json tree = Objects.requireNonNull(JsonReader.read(written, new Problems()));
        assertThat(JsonWriter.compact(tree)).isEqualTo(written);
    }
}
