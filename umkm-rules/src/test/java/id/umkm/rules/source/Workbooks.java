package id.umkm.rules.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, as spreadsheet programs write them or as nobody should. */
final class Workbooks {
    static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="4"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="[$-421]d mmmm yyyy"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/><numFmt numFmtId="167" formatCode="[Red]0.0%;@"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
            </styleSheet>""";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private Workbooks() {}

    /** The parts of a workbook with these sheets, each given as what stands in its {@code sheetData}. */
    static Map<String, byte[]> parts(Map<String, String> sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder named = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            named.append(
                    "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION
                    + "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            put(
                    parts,
                    "xl/worksheets/sheet" + number + ".xml",
                    HEAD + "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        put(
                parts,
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        put(
                parts,
                "_rels/.rels",
                HEAD + "<Relationships " + PACKAGE + "><Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                parts,
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + named + "</sheets></workbook>");
        relations.append(
                "<Relationship Id=\"rId900\" Type=\"" + RELATION + "sharedStrings\" Target=\"sharedStrings.xml\"/>");
        relations.append("<Relationship Id=\"rId901\" Type=\"" + RELATION + "styles\" Target=\"/xl/styles.xml\"/>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships " + PACKAGE + ">" + relations + "</Relationships>");
        put(parts, "xl/sharedStrings.xml", HEAD + "<sst " + MAIN + "></sst>");
        put(parts, "xl/styles.xml", HEAD + STYLES);
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] workbook(Map<String, String> sheets) {
        return pack(parts(sheets));
    }

    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unpack(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The workbook with some of its parts changed. */
    static byte[] changed(byte[] workbook, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = unpack(workbook);
        change.accept(parts);
        return pack(parts);
    }

    static void edit(Map<String, byte[]> parts, String part, UnaryOperator<String> change) {
        parts.compute(
                part,
                (name, bytes) -> change.apply(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The workbook with other cells in place of some; each is named {@code Sheet!E4} and given as its element. */
    static byte[] withCells(byte[] workbook, Map<String, String> cells) {
        return changed(
                workbook,
                parts -> cells.forEach((address, cell) -> {
                    String[] names = address.split("!", 2);
                    edit(parts, part(parts, names[0]), xml -> replaced(xml, names[1], cell));
                }));
    }

    /** The part of a sheet in a workbook that the export wrote: it numbers them in order. */
    static String part(Map<String, byte[]> parts, String sheet) {
        List<String> names = Pattern.compile("<sheet name=\"([^\"]*)\"")
                .matcher(new String(parts.getOrDefault("xl/workbook.xml", new byte[0]), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();
        return "xl/worksheets/sheet" + (names.indexOf(sheet) + 1) + ".xml";
    }

    private static String replaced(String xml, String address, String cell) {
        Matcher found =
                Pattern.compile("<c r=\"" + address + "\"([^>]*/>|.*?</c>)").matcher(xml);
        if (!found.find()) {
            throw new IllegalArgumentException("No cell " + address);
        }
        return xml.substring(0, found.start()) + cell + xml.substring(found.end());
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append(text(new Place("", "", number, i + 1).cell(), texts[i]));
            }
        }
        return row(number, List.of(cells.toString()));
    }

    static String row(int number, List<String> cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    static String number(String address, String held, int style) {
        return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + held + "</v></c>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
