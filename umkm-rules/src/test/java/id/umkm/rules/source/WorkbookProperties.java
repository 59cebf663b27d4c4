package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the workbook of any policy, sound or not. */
class WorkbookProperties {
    private static final String NAME = "uji.xlsx";
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"([^>]*/>|.*?</c>)");
    private static final List<PolicyDocument> LAYERS = List.of(YamlPolicy.read("lapis.yaml", PolicyTexts.LAYER));
    private static final byte[] EXPORTED =
            XlsxPolicy.write(YamlPolicy.read("uji.yaml", PolicyTexts.SOUND), Vocabulary.standard(), LAYERS);
    private static final Map<String, byte[]> PARTS = Workbooks.unpack(EXPORTED);

    /** What officers type, paste or lose, and what spreadsheet programs make of it. */
    private static final List<String> CONTENTS = List.of(
            "",
            " ",
            "-",
            "?",
            "0",
            "5",
            "-1",
            "1.300",
            "60%",
            "tidak",
            "ya",
            "tidak ada",
            "minimal",
            "minimal 5",
            "paling banyak plafon",
            "Batik, Bordir",
            "bukan(",
            "31/02/2021",
            "10 Januari T+1",
            "35.76",
            "kelompok",
            "setiap anggota",
            "minimal -3 anggota",
            "selain itu",
            "{nilai} {",
            "tolak",
            "FF5 + BT5",
            "P99999-P1",
            "P01-P99999999",
            "Urutan 99",
            "Dasar",
            "=1+1",
            "\uD83D\uDE00",
            "x".repeat(5_000));

    @Property(tries = 25)
    void a_generated_policy_is_the_same_from_its_workbook_and_from_the_yaml_of_its_workbook(
            @ForAll("policies") List<String> yamlTexts) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (int i = 0; i < yamlTexts.size(); i++) {
            documents.add(YamlPolicy.read("uji" + i + ".yaml", yamlTexts.get(i)));
        }
        List<PolicyDocument> layers = documents.subList(1, documents.size());
        List<PolicyDocument> workbooks = documents.stream()
                .map(document -> XlsxPolicy.read(NAME, XlsxPolicy.write(document, Vocabulary.standard(), layers)))
                .toList();
        List<PolicyDocument> texts = workbooks.stream()
                .map(workbook -> YamlPolicy.read("lagi.yaml", YamlPolicy.write(workbook)))
                .toList();

        Policy policy = typed(documents);

        assertThat(typed(workbooks)).isEqualTo(policy);
        assertThat(typed(texts)).isEqualTo(policy);
        assertThat(typed(workbooks).getSha256()).isEqualTo(policy.getSha256());
        assertThat(workbooks)
                .allSatisfy(workbook -> assertThat(workbook.getWarnings()).isEmpty());
    }

    private static Policy typed(List<PolicyDocument> documents) {
        return PolicyTyper.type(documents.get(0), documents.subList(1, documents.size()), Vocabulary.standard());
    }

    @Provide
    Arbitrary<List<String>> policies() {
        return Arbitraries.oneOf(
                Policies.layered(),
                Policies.cases().map(Policies.Case::yamlTexts),
                Policies.sharings().map(Policies.SharingCase::yamlTexts),
                Policies.disbursements().map(Policies.GrantCase::yamlTexts),
                Policies.graduations().map(Policies.ProposalCase::yamlTexts));
    }

    @Property(tries = 150)
    void a_workbook_with_wrong_cells_gives_nothing_but_located_faults(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] workbook = Workbooks.changed(EXPORTED, parts -> {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                changeCell(parts, random);
            }
        });

        assertOnlyLocatedFaults(workbook);
    }

    private static void changeCell(Map<String, byte[]> parts, Random random) {
        List<String> sheets = PARTS.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .sorted()
                .toList();
        String sheet = sheets.get(random.nextInt(sheets.size()));
        Workbooks.edit(parts, sheet, xml -> {
            List<MatchResult> cells = CELL.matcher(xml).results().toList();
            MatchResult cell = cells.get(random.nextInt(cells.size()));
            return xml.substring(0, cell.start())
                    + other(cell, cells.get(random.nextInt(cells.size())), random)
                    + xml.substring(cell.end());
        });
    }

    private static String other(MatchResult cell, MatchResult copied, Random random) {
        String address = cell.group(1) + cell.group(2);
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "<c r=\"" + address + "\"" + copied.group(3);
            case 2 -> Workbooks.number(address, random.nextInt(60_000) + "", random.nextInt(30));
            case 3 -> Workbooks.number(address, random.nextDouble() + "", random.nextInt(30));
            case 4 ->
                "<c r=\"" + address + "\" t=\""
                        + List.of("b", "e", "s", "d", "str", "?").get(random.nextInt(6)) + "\"><v>" + random.nextInt(3)
                        + "</v></c>";
            case 5 -> "<c r=\"" + address + "\"><f>A1</f></c>";
            default -> Workbooks.text(address, CONTENTS.get(random.nextInt(CONTENTS.size())));
        };
    }

    @Property(tries = 150)
    void a_damaged_file_gives_nothing_but_located_faults(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] packed = EXPORTED.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            packed[random.nextInt(packed.length)] = (byte) random.nextInt();
        }

        assertOnlyLocatedFaults(packed);
        assertOnlyLocatedFaults(Arrays.copyOf(EXPORTED, random.nextInt(EXPORTED.length)));
    }

    @Property(tries = 150)
    void a_workbook_whose_parts_are_damaged_gives_nothing_but_located_faults(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] workbook = Workbooks.changed(EXPORTED, parts -> {
            List<String> names = parts.keySet().stream().sorted().toList();
            String name = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (key, bytes) -> damaged(bytes, random));
        });

        assertOnlyLocatedFaults(workbook);
    }

    private static byte[] damaged(byte[] part, Random random) {
        if (random.nextBoolean()) {
            byte[] bytes = part.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            return bytes;
        }
        String xml = new String(part, StandardCharsets.UTF_8);
        int from = random.nextInt(xml.length());
        int length = random.nextInt(Math.min(40, xml.length() - from) + 1);
        String inserted = List.of("", "<", ">", "\"", "&#0;", "<c/>", "-1", "99999999999", "<row>", "]]>", "<!--")
                .get(random.nextInt(11));
        return (xml.substring(0, from) + inserted + xml.substring(from + length)).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertOnlyLocatedFaults(byte[] workbook) {
        try {
            PolicyTyper.type(XlsxPolicy.readHoldingFaults(NAME, workbook), LAYERS, Vocabulary.standard());
        } catch (FaultyPolicyException e) {
            assertThat(e.getFaults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.code()).isNotBlank();
                assertThat(fault.place().file()).isIn(NAME, "lapis.yaml");
                assertThat(fault.place().line()).isPositive();
                assertThat(fault.place().column()).isPositive();
                assertThat(fault.rule().id()).isNotBlank();
                assertThat(fault.rule().en()).isNotBlank();
            });
        } catch (RuntimeException e) {
            fail("Not a fault but", e);
        }
    }

    @Property(tries = 500)
    void any_text_comes_back_from_yaml_and_from_a_workbook(@ForAll("texts") String text) {
        String stripped = text.strip();

        assertThat(OfficeText.read(OfficeText.write(stripped))).isEqualTo(stripped);
        String yaml = "Kebijakan:\n  - {Isian: " + YamlScalar.of(stripped) + "}\n  - Isi: " + YamlScalar.of(stripped)
                + "\n"
                + (YamlScalar.canFold(stripped) ? "  - Isi: >-\n" + YamlScalar.folded(stripped, 6, 40) + "\n" : "");
        assertThat(YamlPolicy.read("uji.yaml", yaml).sheet(Headings.POLICY))
                .allSatisfy(row -> assertThat(row.getCells().values())
                        .extracting(Cell::text)
                        .containsExactly(stripped));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("abZ09 .,:;-#{}[]()&*!|>'\"%@`=+~?/\\_x\n\t\u00A0\u200B\u2028\u0085é")
                .ofMaxLength(30);
        Arbitrary<String> words = Arbitraries.of(
                "no",
                "Yes",
                "~",
                "null",
                "1_000",
                "0x1F",
                "1e5",
                "007",
                "12:30",
                ".5",
                "2021-12-31",
                "<<",
                "=",
                "- a",
                "a: b",
                "a #b",
                "_x0041_",
                "\uD83D\uDE00",
                "8,5 juta",
                "35.76.02");
        return Arbitraries.oneOf(
                marks, words, Arbitraries.strings().alpha().withChars(' ').ofMaxLength(120));
    }

    @Property(tries = 200)
    void a_number_is_read_as_the_digits_that_it_was_written_with(@ForAll long digits, @ForAll boolean negative) {
        String whole = (negative ? "-" : "") + Math.floorMod(digits, 1_000_000_000_000_000L);

        assertThat(TypedNumbers.parse(whole).map(TypedNumbers::plain)).contains(whole.equals("-0") ? "0" : whole);
        double binary = Double.parseDouble(whole) / 10_000;
        assertThat(TypedNumbers.parse(Double.toString(binary)))
                .contains(new BigDecimal(whole).movePointLeft(4).stripTrailingZeros());
    }
}
