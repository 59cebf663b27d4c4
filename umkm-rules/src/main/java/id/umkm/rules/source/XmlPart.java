package id.umkm.rules.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one XML part of a workbook, element by element. Nothing outside the part is ever read: document types are
 * refused, entities are not resolved.
 */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();

    private final WorkbookRefusal refusal;
    private final String part;
    private final XMLStreamReader reader;

    XmlPart(WorkbookRefusal refusal, String part, byte[] bytes) {
        this.refusal = refusal;
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(new StringReader(letters(bytes)));
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal.broken(part);
        }
    }

    /** Workbooks are written in UTF-8, seldom in UTF-16; of other encodings the parser would try many. */
    private static String letters(byte[] bytes) throws XMLStreamException {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        try {
            return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new XMLStreamException(e);
        }
    }

    private static XMLInputFactory factory() {
        // Whatever other parser a host has on its class path, limits and switches of this one are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next begin, end or text; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refusal.documentType(part);
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal.broken(part);
        } catch (FaultyPolicyException e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser of the platform answers some malformed bytes with exceptions of its own.
            throw refusal.broken(part);
        }
    }

    /** Whether an element of this name begins here; name spaces differ between the two editions of the format. */
    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean begins() {
        return reader.isStartElement();
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here, in whatever name space. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String attribute, String otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : value;
    }

    /** Whether an attribute says yes. */
    boolean is(String attribute) {
        String value = attribute(attribute);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** A number from zero that an attribute holds, or -1. */
    int number(String attribute) {
        String value = attribute(attribute);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return -1;
        }
        return value.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(value) : -1;
    }

    /** The text here, or nothing where an element begins or ends. */
    String text() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA ? reader.getText() : "";
    }
}
